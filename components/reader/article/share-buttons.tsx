import { useTranslations } from 'next-intl';
import styles from './share-buttons.module.css';

type Props = {
  /** The short link, absolute. */
  link: string;
  headline: string;
  /** Where the story stands, without its slug: a saved one is kept under it. */
  path: string;
  /** In which language it is read out; null where it is not. */
  voice: string | null;
};

const outcomes = ['copied', 'failed', 'saved', 'unsaved', 'unsavable', 'renewed'] as const;

/** Drawn by us on 24 × 24, as strokes. */
const signs = {
  copy: 'M10 14a4.2 4.2 0 0 0 6 0l4-4a4.2 4.2 0 0 0-6-6l-1 1M14 10a4.2 4.2 0 0 0-6 0l-4 4a4.2 4.2 0 0 0 6 6l1-1',
  share: 'M12 15V3M8 6.5L12 3l4 3.5M8 10H5v11h14V10h-3',
  save: 'M6 3.5h12V21l-6-4.5L6 21z',
  listen: 'M4 9.5v5h4l5 4v-13l-5 4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
} as const;

/**
 * Copy link, share, save and listen, done by /comforts.js. /reader.js shows those that a browser can do;
 * without it they would do nothing.
 */
export function ShareButtons({ link, headline, path, voice }: Props) {
  const t = useTranslations('reader.comforts');
  const words = Object.fromEntries(outcomes.map((name) => [`data-${name}`, t(name)]));
  return (
    <div className={styles['actions']} data-link={link} data-headline={headline}>
      <button type="button" data-comfort="copy" hidden suppressHydrationWarning>
        <Sign act="copy" />
        <span>{t('copyLink')}</span>
      </button>
      <button type="button" data-comfort="share" hidden suppressHydrationWarning>
        <Sign act="share" />
        <span>{t('share')}</span>
      </button>
      <button
        type="button"
        data-comfort="save"
        data-keeps={`saved ${path}`}
        aria-pressed={false}
        hidden
        suppressHydrationWarning
      >
        <Sign act="save" />
        <span>{t('save')}</span>
      </button>
      {voice !== null && (
        <button
          type="button"
          data-comfort="listen"
          data-voice={voice}
          data-listen={t('listen')}
          data-pause={t('pause')}
          data-resume={t('resume')}
          data-stop={t('stop')}
          hidden
          suppressHydrationWarning
        >
          <Sign act="listen" />
          <span>{t('listen')}</span>
        </button>
      )}
      <output className={styles['toast']} data-toast {...words} suppressHydrationWarning />
    </div>
  );
}

function Sign({ act }: { act: keyof typeof signs }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d={signs[act]} />
    </svg>
  );
}
