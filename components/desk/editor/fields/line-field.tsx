'use client';
// In the browser: it grows with what is typed, keeps line ends out, and hands Enter on to the next field.
import { type KeyboardEvent, useMemo } from 'react';
import { numberRuns } from '#arabic/bidi/number-runs.ts';
import type { DateStyle } from '#arabic/dates.ts';
import { useLineHelp } from '#components/desk/editor/typing/use-line-help.ts';
import { Field } from '#components/ui/field.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import { LetterCount } from './letter-count.tsx';
import { LimitNote, type LimitReason } from './limit-note.tsx';
import { type Limits, measure } from './measure.ts';
import styles from './line-field.module.css';

type LineFieldProps = {
  name: string;
  label: string;
  value: string;
  limits: Limits;
  reason: LimitReason;
  style: DateStyle;
  look: 'kicker' | 'headline' | 'lead' | 'plain';
  readOnly: boolean;
  error?: string | undefined;
  /** What stands in for an empty field, shown in it; it is measured like a text of its own. */
  standIn?: string | undefined;
  hint?: string | undefined;
  onChange: (value: string) => void;
  onEnter?: (() => void) | undefined;
};

/** A field of the story: one line of text, however many lines it takes to show. */
export function LineField({
  name,
  label,
  value,
  limits,
  reason,
  style,
  look,
  readOnly,
  error,
  standIn = '',
  hint,
  onChange,
  onEnter,
}: LineFieldProps) {
  const shown = value.trim() === '' ? standIn : value;
  // Typing elsewhere in the story does not count these letters anew.
  const measured = useMemo(() => measure(shown, limits), [shown, limits]);
  const hasNumbers = useMemo(() => numberRuns(value).length > 0, [value]);
  const help = useLineHelp();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    help.onBackspace(event);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <Field
      label={label}
      error={error}
      aside={<LetterCount measured={measured} style={style} />}
      hint={
        <>
          {hint && <span className={styles.hint}>{hint}</span>}
          <LimitNote state={measured.state} limits={limits} reason={reason} style={style} />
        </>
      }
    >
      {(control) => (
        <div className={`${styles.grow} ${styles[look]}`} data-value={shown}>
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
            placeholder={standIn}
            value={value}
            onKeyDown={onKeyDown}
            onInput={help.onInput}
            onPaste={help.onPaste}
            onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/gu, ' '))}
          />
          {hasNumbers && (
            // A textarea orders numbers as plain text: while nobody types in it, they are shown as readers see them.
            <span aria-hidden dir="rtl" lang="ar" className={styles.asRead}>
              <RunningText text={value} />
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
