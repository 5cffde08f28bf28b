'use client';
// In the browser: it grows with what is typed, keeps line ends out, and hands Enter on to the next field.
import type { KeyboardEvent } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { Field } from '#components/ui/field.tsx';
import { LetterCount } from './letter-count.tsx';
import type { Limits } from './measure.ts';
import styles from './line-field.module.css';

type LineFieldProps = {
  name: string;
  label: string;
  value: string;
  limits: Limits;
  style: DateStyle;
  look: 'kicker' | 'headline' | 'lead' | 'plain';
  readOnly: boolean;
  error?: string | undefined;
  onChange: (value: string) => void;
  onEnter?: (() => void) | undefined;
};

/** A field of the story: one line of text, however many lines it takes to show. */
export function LineField({
  name,
  label,
  value,
  limits,
  style,
  look,
  readOnly,
  error,
  onChange,
  onEnter,
}: LineFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <Field
      label={label}
      error={error}
      aside={<LetterCount text={value} limits={limits} style={style} />}
    >
      {(control) => (
        <div className={`${styles.grow} ${styles[look]}`} data-value={value}>
          <textarea
            {...control}
            className={styles.text}
            // Arabic text that opens with a Latin name still runs from the right.
            dir="rtl"
            lang="ar"
            rows={1}
            data-field={name}
            readOnly={readOnly}
            spellCheck={!readOnly}
            value={value}
            onKeyDown={onKeyDown}
            onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/gu, ' '))}
          />
        </div>
      )}
    </Field>
  );
}
