import { useTranslations } from 'next-intl';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { ShortMoment } from '#components/reader/moment.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { liveAddress } from '#newsroom/addresses.ts';
import styles from './coverage-highlights.module.css';
import type { CoverageStory } from './coverage-story.ts';
import { EntryMark } from './entry-mark.tsx';
import { Fold } from './fold.tsx';

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
        <Fold id="highlights" title={t('highlights')} locale={locale}>
          <ul className={styles['list']}>
            {highlights.map(({ id, kind, title, at }) => (
              <li key={id}>
                {kind === 'urgent' && <EntryMark kind={kind} locale={locale} />}
                <a href={`${isHere(id) ? '' : liveAddress(locale, story, id)}#entry-${id}`}>
                  <HeadlineText text={title || t('untitled')} />
                </a>
                <ShortMoment at={at} reading={reading} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
