import { useTranslations } from 'next-intl';
import { type Locale, readerAddress } from '#newsroom/addresses.ts';
import { interfaceLanguage } from '#components/reader/language.ts';
import styles from './change-bar.module.css';

type Props = { story: { id: number; slug: string; coverage: unknown }; locale: Locale };

/**
 * Says that the story changed while it was open; nothing that is being read moves. reader.js shows the one
 * whose acts the live stream tells. The status itself is always there: one that appears may go unsaid.
 */
export function ChangeBar({ story, locale }: Props) {
  const t = useTranslations('reader.changed');
  const address = readerAddress(locale, story);
  return (
    <output className={styles['place']} data-changes={story.id} {...interfaceLanguage(locale)}>
      {(['changed', 'withdrawn'] as const).map((kind) => (
        <span
          key={kind}
          className={styles['bar']}
          data-acts={kind === 'withdrawn' ? 'withdraw' : 'publish update correct restore start'}
          hidden
          suppressHydrationWarning
        >
          <span>{t(`${kind}.text`)}</span>
          <a href={address} {...(kind === 'changed' && { 'data-renew': '' })}>
            {t(`${kind}.show`)}
          </a>
          <button type="button" aria-label={t('hide')} data-comfort="hide">
            ×
          </button>
        </span>
      ))}
    </output>
  );
}
