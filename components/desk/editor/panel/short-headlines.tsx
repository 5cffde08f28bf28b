'use client';
// In the browser: its fields are part of the text that is being written.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { fieldLimits, shortPlaces } from '#newsroom/story/limits.ts';
import { LineField } from '#components/desk/editor/fields/line-field.tsx';
import styles from './panel.module.css';

type Headlines = StoryContent['shortHeadlines'];
type ShortHeadlinesProps = {
  /** The full one, which stands in for those that are empty. */
  headline: string;
  headlines: Headlines;
  style: DateStyle;
  readOnly: boolean;
  onChange: (headlines: Headlines) => void;
};

/** Headlines for where the full one is too long; an empty one leaves it to the full one, and shows how it fits. */
export function ShortHeadlines({
  headline,
  headlines,
  style,
  readOnly,
  onChange,
}: ShortHeadlinesProps) {
  const t = useTranslations('editor');
  const standIn = headline.trim();
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>{t('panel.shortHeadlines')}</summary>
      <p className={styles.hint}>{t('panel.shortHeadlinesHint')}</p>
      {shortPlaces.map((place) => (
        <LineField
          key={place}
          name={`shortHeadlines.${place}`}
          label={t(`panel.short.${place}`)}
          value={headlines[place]}
          limits={fieldLimits[place]}
          reason={place}
          style={style}
          look="plain"
          readOnly={readOnly}
          standIn={standIn}
          hint={
            standIn !== '' && headlines[place].trim() === '' ? t('limits.headlineHere') : undefined
          }
          onChange={(text) => onChange({ ...headlines, [place]: text })}
        />
      ))}
    </details>
  );
}
