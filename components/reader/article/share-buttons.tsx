import { useTranslations } from 'next-intl';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import styles from './share-buttons.module.css';

type Props = {
  /** The short link, absolute. */
  link: string;
  headline: string;
  /** Where the story stands, without its slug: a saved one is kept under it. */
  path: string;
  language: string;
};

const outcomes = ['copied', 'failed', 'saved', 'unsaved', 'unsavable', 'renewed'] as const;

/**
 * Copy link, share, save and listen, done by /comforts.js. /reader.js shows those that a browser can do;
 * without it they would do nothing.
 */
export function ShareButtons({ link, headline, path, language }: Props) {
  const t = useTranslations('reader.comforts');
  const words = Object.fromEntries(outcomes.map((name) => [`data-${name}`, t(name)]));
  return (
    <div className={styles['actions']} data-link={link} data-headline={isolateNumbers(headline)}>
      <button type="button" data-comfort="copy" hidden suppressHydrationWarning>
        {t('copyLink')}
      </button>
      <button type="button" data-comfort="share" hidden suppressHydrationWarning>
        {t('share')}
      </button>
      <button
        type="button"
        data-comfort="save"
        data-keeps={`saved ${path}`}
        aria-pressed={false}
        hidden
        suppressHydrationWarning
      >
        {t('save')}
      </button>
      <button
        type="button"
        data-comfort="listen"
        data-voice={language}
        data-listen={t('listen')}
        data-pause={t('pause')}
        data-resume={t('resume')}
        data-stop={t('stop')}
        hidden
        suppressHydrationWarning
      >
        {t('listen')}
      </button>
      <output className={styles['toast']} data-toast {...words} suppressHydrationWarning />
    </div>
  );
}
