import { useTranslations } from 'next-intl';
import styles from './share-buttons.module.css';

/** Copy link and share, done by /comforts.js. /reader.js shows them; without it they would do nothing. */
export function ShareButtons({ link, headline }: { link: string; headline: string }) {
  const t = useTranslations('reader.story');
  return (
    <div className={styles['actions']} data-link={link} data-headline={headline}>
      <button type="button" data-comfort="copy" hidden suppressHydrationWarning>
        {t('copyLink')}
      </button>
      <button type="button" data-comfort="share" hidden suppressHydrationWarning>
        {t('share')}
      </button>
      <output
        className={styles['toast']}
        data-toast
        data-copied={t('copied')}
        data-failed={t('copyFailed')}
        suppressHydrationWarning
      />
    </div>
  );
}
