import { useTranslations } from 'next-intl';
import { StoryBody } from '#components/reader/article/story-body.tsx';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { interfaceLanguage } from '#components/reader/language.ts';
import { Moment, ShortMoment } from '#components/reader/moment.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { entryTitle } from '#newsroom/coverage/entry.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import styles from './coverage-entry.module.css';
import type { ShownEntry } from './coverage-story.ts';
import { EntryMark } from './entry-mark.tsx';

type Props = {
  entry: ShownEntry;
  /** Where it can always be found. */
  address: string;
  photos: Record<number, Photo>;
  reading: Reading;
};

/** One entry: its moment, which is its link, its mark, its text, who wrote it. coverage.js knows it by its id. */
export function CoverageEntry({ entry, address, photos, reading }: Props) {
  const t = useTranslations('coverage.page');
  const { id, kind, at, updatedAt, headline, body } = entry;
  const { locale, dates: style } = reading;
  const around = { locale, style, photos, contexts: {} };
  return (
    <article
      id={`entry-${id}`}
      className={styles['entry']}
      aria-label={entryTitle(entry) || t('untitled')}
      data-entry={id}
      data-version={entry.version}
      data-kind={kind}
    >
      <p className={styles['facts']} {...interfaceLanguage(locale)}>
        <a href={address} className={styles['moment']}>
          <ShortMoment at={at} reading={reading} />
        </a>
        <EntryMark kind={kind} locale={locale} />
      </p>
      <div className={styles['text']}>
        {headline !== '' && (
          <h3 className={styles['headline']}>
            <HeadlineText text={headline} />
          </h3>
        )}
        {body.length > 0 && <StoryBody body={body} around={around} />}
        <p className={styles['writer']} {...interfaceLanguage(locale)}>
          <bdi>{entry.writer}</bdi>
          {updatedAt && (
            <span>
              {t('updated')} <Moment at={updatedAt} reading={reading} />
            </span>
          )}
        </p>
      </div>
    </article>
  );
}
