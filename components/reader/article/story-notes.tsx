import { useTranslations } from 'next-intl';
import { formatMoment, formatYearsAgo } from '#arabic/dates.ts';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Reading } from '#components/reader/reading.ts';
import { correctionsId } from './corrections-box.tsx';
import styles from './story-notes.module.css';

type Props = {
  story: { publishedAt: string; corrections: { kind: CorrectionKind; at: string }[] };
  reading: Reading;
};

/** What a reader should know before reading on: that a story is years old, that it was put right since. */
export function StoryNotes({ story: { publishedAt, corrections }, reading }: Props) {
  const t = useTranslations('reader.notes');
  const { now, dates, locale } = reading;
  const ago = formatYearsAgo(new Date(publishedAt), new Date(now), dates);
  const last = corrections.at(-1);
  if (ago === null && !last) return null;
  return (
    <div className={styles['notes']} {...interfaceLanguage(locale)}>
      {ago !== null && <p className={styles['note']}>{t('old', { ago })}</p>}
      {last && (
        <p className={styles['note']}>
          {t(`${last.kind}.text`, { date: formatMoment(new Date(last.at), dates) })}{' '}
          <a href={`#${correctionsId}`}>{t(`${last.kind}.link`)}</a>
        </p>
      )}
    </div>
  );
}
