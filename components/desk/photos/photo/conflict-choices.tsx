'use client';
// In the browser: one of the two exists only there.
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { changedFields } from '#newsroom/photos/merge-photo-words.ts';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';
import { SaidField } from './said-field.tsx';
import type { PhotoConflict } from './use-photo-draft.ts';
import styles from './conflict-choices.module.css';

type ConflictChoicesProps = {
  conflict: PhotoConflict;
  words: PhotoWords;
  style: DateStyle;
  isBusy: boolean;
  onChange: (change: Partial<PhotoWords>) => void;
};

/** «تعارض»: in each place that both changed, both are shown, and one is chosen; either can be written on. */
export function ConflictChoices({
  conflict,
  words,
  style,
  isBusy,
  onChange,
}: ConflictChoicesProps) {
  const t = useTranslations('photos.photo');
  const title = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} aria-labelledby={title} className={styles.panel}>
      <div role="alert">
        <h2 id={title} className={styles.title}>
          {t('conflict.title')}
        </h2>
        <p>{t('conflict.explanation')}</p>
      </div>
      {conflict.disputed.map((field) => (
        <fieldset key={field} className={styles.field} disabled={isBusy}>
          <legend>{t(`fields.${field}`)}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className={styles.side}>
              <input
                type="radio"
                name={`${title}-${field}`}
                checked={!changedFields(words, conflict[side]).includes(field)}
                onChange={() => onChange({ [field]: conflict[side][field] })}
              />
              <span>
                <strong>{t(`conflict.${side}`)}</strong>
                <SaidField words={conflict[side]} field={field} style={style} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
