'use client';
// In the browser: its fields are part of the text that is being written.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { LineField } from '#components/desk/editor/fields/line-field.tsx';
import styles from './panel.module.css';

type Headlines = StoryContent['shortHeadlines'];
type ShortHeadlinesProps = {
  headlines: Headlines;
  style: DateStyle;
  readOnly: boolean;
  onChange: (headlines: Headlines) => void;
};

/** Headlines for where the full one is too long; an empty one leaves it to the full one. */
export function ShortHeadlines({ headlines, style, readOnly, onChange }: ShortHeadlinesProps) {
  const t = useTranslations('editor.panel');
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>{t('shortHeadlines')}</summary>
      <p className={styles.hint}>{t('shortHeadlinesHint')}</p>
      {(['share', 'search', 'push'] as const).map((place) => (
        <LineField
          key={place}
          name={`shortHeadlines.${place}`}
          label={t(`short.${place}`)}
          value={headlines[place]}
          limits={fieldLimits.shortHeadline}
          style={style}
          look="plain"
          readOnly={readOnly}
          onChange={(text) => onChange({ ...headlines, [place]: text })}
        />
      ))}
    </details>
  );
}
