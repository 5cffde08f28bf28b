import { useTranslations } from 'next-intl';
import { cutText } from '#arabic/cut-text.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Elsewhere } from './elsewhere.ts';
import styles from './elsewhere.module.css';

/** As a phone's lock screen shows it: the newspaper, the headline, the lead. */
export function PushMessage({ story, newspaper }: Elsewhere) {
  const t = useTranslations('preview');
  const title = story.shortHeadlines.push || story.headline || t('untitled');
  return (
    <figure className={styles.place}>
      <div className={styles.push} dir="rtl" lang="ar">
        <p className={styles.source}>
          <bdi>{newspaper.name}</bdi> <span>{t('now')}</span>
        </p>
        <p className={styles.title}>
          <RunningText text={cutText(title, fieldLimits.push.editorial)} />
        </p>
        {story.lead !== '' && (
          <p className={styles.words}>
            <RunningText text={cutText(story.lead, fieldLimits.lead.recommended)} />
          </p>
        )}
      </div>
      <figcaption className={styles.note}>{t('approximate')}</figcaption>
    </figure>
  );
}
