'use client';
// In the browser: one of the two sides exists only there.
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { compareText } from '#newsroom/story/versions/compare-text.ts';
import styles from './field-choices.module.css';

export type FieldSide = 'mine' | 'theirs';

export type DisputedField<Field extends string> = {
  field: Field;
  name: ReactNode;
  mine: ReactNode;
  theirs: ReactNode;
};

type FieldChoicesProps<Field extends string> = {
  title: string;
  explanation: string;
  fields: DisputedField<Field>[];
  /** What was chosen so far; nothing is, before somebody does. */
  chosen: Partial<Record<Field, FieldSide>>;
  isBusy?: boolean;
  onChoose: (field: Field, side: FieldSide) => void;
};

/** «تعارض»: in each place that both changed, both are shown and one is chosen, by whoever saves and nobody else. */
export function FieldChoices<Field extends string>(props: FieldChoicesProps<Field>) {
  const { title, explanation, fields, chosen, isBusy = false, onChoose } = props;
  const t = useTranslations('desk.conflict');
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} aria-labelledby={id} className={styles.panel}>
      <div role="alert">
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p>{explanation}</p>
      </div>
      {fields.map(({ field, name, ...sides }) => (
        <fieldset key={field} className={styles.field} disabled={isBusy}>
          <legend>{name}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className={styles.side}>
              <input
                type="radio"
                name={`${id}-${field}`}
                checked={chosen[field] === side}
                onChange={() => onChoose(field, side)}
              />
              <span>
                <strong>{t(side)}</strong>
                {sides[side]}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** A text as one side has it, with what it changed of what both began with. */
export function ChangedText({ base, text }: { base: string; text: string }) {
  const t = useTranslations('desk.conflict');
  if (text === '') return <span>{t('nothing')}</span>;
  return (
    <span dir="auto" className={styles.words}>
      {compareText(base, text).map(({ kind, text: words }, at) => {
        if (kind === 'added') return <ins key={at}>{words}</ins>;
        return kind === 'removed' ? <del key={at}>{words}</del> : words;
      })}
    </span>
  );
}
