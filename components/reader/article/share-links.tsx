import { useTranslations } from 'next-intl';
import { type ShareService, shareLink, shareServices } from '#newsroom/share-links.ts';
import styles from './share-links.module.css';

/** Drawn by us on 24 × 24, as strokes. */
const signs: Record<ShareService, string> = {
  whatsapp:
    'M4 20l1.2-4A8 8 0 1 1 8.2 19L4 20M9 8.2c-.7 3 3.8 7.5 6.8 6.8l.4-1.6-2-1-.9.9c-1-.4-2.2-1.6-2.6-2.6l.9-.9-1-2z',
  telegram: 'M21 4L3 11.2l5.6 2.2M21 4l-3.4 15.5-9-6.1M21 4L8.6 13.4V19l3.2-3.4',
  x: 'M4.5 4h3.8l11.2 16h-3.8zM19 4l-6.3 7M5 20l6.3-7',
  facebook: 'M16.5 4H15a4 4 0 0 0-4 4v12M7.5 12h8',
  mail: 'M3 5.5h18v13H3zM3 6.5l9 7 9-7',
};

type Props = { headline: string; link: string };

/** The ways to pass a story on without a script: each a link to the other site's own page for it. */
export function ShareLinks({ headline, link }: Props) {
  const t = useTranslations('reader.shareOn');
  return (
    <ul className={styles['links']} aria-label={t('label')}>
      {shareServices.map((service) => (
        <li key={service}>
          <a
            href={shareLink(service, { headline, link })}
            rel="noopener noreferrer"
            {...(service !== 'mail' && { target: '_blank' })}
            title={t(service)}
          >
            <svg viewBox="0 0 24 24" aria-hidden>
              <path d={signs[service]} />
            </svg>
            <span className="visually-hidden">{t(service)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
