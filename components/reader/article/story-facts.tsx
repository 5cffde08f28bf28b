import { useTranslations } from 'next-intl';
import { formatNumber } from '#arabic/numbers.ts';
import { interfaceLanguage } from '#components/reader/language.ts';
import { Moment } from '#components/reader/moment.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { writerAddress } from '#newsroom/addresses.ts';
import styles from './story-facts.module.css';

type Props = {
  story: {
    bylines: { slug: string; name: string; desk: string }[];
    publishedAt: string;
    updatedAt: string | null;
    readingMinutes: number;
  };
  reading: Reading;
};

/** Who wrote it, when it came out and was last renewed, how long it takes. */
export function StoryFacts({ story, reading }: Props) {
  const t = useTranslations('reader.story');
  const { bylines, publishedAt, updatedAt, readingMinutes } = story;
  const count = formatNumber(readingMinutes, reading.dates);
  return (
    <div className={styles['facts']} {...interfaceLanguage(reading.locale)}>
      {bylines.length > 0 && (
        <ul className={styles['bylines']} aria-label={t('by')}>
          {bylines.map((byline) => (
            <li key={byline.slug}>
              <b>
                <a href={writerAddress(reading.locale, byline.slug)} rel="author">
                  <bdi>{byline.name}</bdi>
                </a>
              </b>
              {byline.desk !== '' && (
                <span>
                  <bdi>{byline.desk}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <span>
        {t('published')} <Moment at={publishedAt} reading={reading} />
      </span>
      {updatedAt && (
        <span>
          {t('updated')} <Moment at={updatedAt} reading={reading} />
        </span>
      )}
      <span>{t('reading', { n: readingMinutes, count })}</span>
    </div>
  );
}
