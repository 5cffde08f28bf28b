import { useTranslations } from 'next-intl';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Reading } from '#components/reader/reading.ts';
import { liveAddress } from '#newsroom/addresses.ts';
import { CoverageEntry } from './coverage-entry.tsx';
import type { CoverageStory } from './coverage-story.ts';
import styles from './entry-list.module.css';

/** The entries of this page, the newest first, and the ways to newer and older ones. */
export function EntryList({ story, coverage, reading }: CoverageStory & { reading: Reading }) {
  const t = useTranslations('coverage.page');
  const { entries, isNewest, older, photos } = coverage;
  const { locale } = reading;
  const newest = liveAddress(locale, story);
  return (
    <section className={styles['entries']} aria-labelledby="entries">
      <h2 id="entries" className={styles['title']}>
        <span {...interfaceLanguage(locale)}>{t('entries')}</span>
      </h2>
      {!isNewest && (
        <p className={styles['way']} {...interfaceLanguage(locale)}>
          <a href={newest}>{t('toNewest')}</a>
        </p>
      )}
      {entries.length === 0 && (
        <p className={styles['empty']} data-no-entries {...interfaceLanguage(locale)}>
          {t('empty')}
        </p>
      )}
      <div data-entries>
        {entries.map((entry) => (
          <CoverageEntry
            key={entry.id}
            entry={entry}
            address={`${liveAddress(locale, story, entry.id)}#entry-${entry.id}`}
            photos={photos}
            reading={reading}
          />
        ))}
      </div>
      {older !== null && (
        <p className={styles['way']} {...interfaceLanguage(locale)}>
          <a href={liveAddress(locale, story, older)} rel="next">
            {t('toOlder')}
          </a>
        </p>
      )}
    </section>
  );
}
