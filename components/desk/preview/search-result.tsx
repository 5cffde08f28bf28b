import { useTranslations } from 'next-intl';
import { cutText } from '#arabic/cut-text.ts';
import { formatDay } from '#arabic/dates.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Elsewhere } from './elsewhere.ts';
import styles from './elsewhere.module.css';

/** As a search engine shows it: whose it is, the title, the date and the lead. */
export function SearchResult({ story, newspaper, style }: Elsewhere) {
  const t = useTranslations('preview');
  const title = story.shortHeadlines.search || story.headline || t('untitled');
  return (
    <figure className={styles.place}>
      <div className={styles.result} dir="rtl" lang="ar">
        <p className={styles.source}>
          <bdi>{newspaper.name}</bdi> <bdi dir="ltr">{newspaper.host}</bdi>
        </p>
        <p className={styles.resultTitle}>
          <RunningText text={cutText(title, fieldLimits.search.editorial)} />
        </p>
        <p className={styles.words}>
          {formatDay(new Date(story.publishedAt), { ...style, language: 'ar' })}
          {story.lead !== '' && (
            <>
              {' — '}
              <RunningText text={cutText(story.lead, fieldLimits.lead.recommended)} />
            </>
          )}
        </p>
      </div>
      <figcaption className={styles.note}>{t('approximate')}</figcaption>
    </figure>
  );
}
