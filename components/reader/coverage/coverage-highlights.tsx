import { useTranslations } from 'next-intl';
import { Age } from '#components/reader/age.tsx';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Reading } from '#components/reader/reading.ts';
import { liveAddress } from '#newsroom/addresses.ts';
import styles from './coverage-highlights.module.css';
import type { CoverageStory } from './coverage-story.ts';
import { EntryMark } from './entry-mark.tsx';

/** «أبرز ما جرى»: the entries that are marked, each a link to where it stands. */
export function CoverageHighlights({
  story,
  coverage,
  reading,
}: CoverageStory & { reading: Reading }) {
  const t = useTranslations('coverage.page');
  const { highlights, entries } = coverage;
  const { locale } = reading;
  const isHere = (id: number) => entries.some((entry) => entry.id === id);
  return (
    <div data-coverage-part="highlights">
      {highlights.length > 0 && (
        <section className={styles['box']} aria-labelledby="highlights">
          <h2 id="highlights" className={styles['title']}>
            <span {...interfaceLanguage(locale)}>{t('highlights')}</span>
          </h2>
          <ul className={styles['list']}>
            {highlights.map(({ id, kind, title, at }) => (
              <li key={id}>
                {kind === 'urgent' && <EntryMark kind={kind} locale={locale} />}
                <a href={`${isHere(id) ? '' : liveAddress(locale, story, id)}#entry-${id}`}>
                  <HeadlineText text={title || t('untitled')} />
                </a>
                <Age at={at} reading={reading} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
