'use client';
// In the browser: letters are counted as they are typed.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { LineField } from '#components/desk/editor/fields/line-field.tsx';
import { useFaults } from '#components/desk/use-faults.ts';
import type { Failure } from '#newsroom/result.ts';
import { type PhotoWords, photoLimits } from '#newsroom/photos/photo-words.ts';
import { RightsEndField } from './rights-end-field.tsx';
import styles from './photo-desk.module.css';

type WordsFieldsProps = {
  words: PhotoWords;
  failure: Failure | null;
  readOnly: boolean;
  style: DateStyle;
  onChange: (change: Partial<PhotoWords>) => void;
};

const lines = ['alt', 'caption', 'credit', 'rights'] as const;

/** What is said of a photo, to readers and at the desk. */
export function WordsFields({ words, failure, readOnly, style, onChange }: WordsFieldsProps) {
  const t = useTranslations('photos.photo');
  const faultOf = useFaults(failure);
  return (
    <div className={styles.fields}>
      {lines.map((line) => (
        <LineField
          key={line}
          name={line}
          label={t(`fields.${line}`)}
          hint={t(`hints.${line}`)}
          value={words[line]}
          limits={photoLimits[line]}
          reason="desk"
          style={style}
          look="plain"
          readOnly={readOnly}
          error={faultOf(`words.${line}`)}
          onChange={(value) => onChange({ [line]: value })}
        />
      ))}
      <RightsEndField
        value={words.rightsEndAt}
        readOnly={readOnly}
        style={style}
        onChange={(rightsEndAt) => onChange({ rightsEndAt })}
      />
    </div>
  );
}
