'use client';
// In the browser: what is chosen shows at once.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import { type CutName, cutNames } from '#newsroom/photos/cuts.ts';
import styles from './cut-choice.module.css';

type CutChoiceProps = {
  /** What the group is called where there are several of them. */
  label: string;
  cut: CutName;
  disabled?: boolean;
  onChange: (cut: CutName) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** How a photo is cut where it is used: radio buttons, moved through by arrows. */
export function CutChoice({ label, cut, disabled = false, onChange, onKeyDown }: CutChoiceProps) {
  const t = useTranslations('editor.photo.cuts');
  const name = useId();
  return (
    // The keys of the group belong to its radio buttons, which the fieldset only gathers.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset aria-label={label} disabled={disabled} className={styles.cuts} onKeyDown={onKeyDown}>
      {cutNames.map((one) => (
        <label key={one} className={styles.cut}>
          <input type="radio" name={name} checked={one === cut} onChange={() => onChange(one)} />
          <span className={styles.shape} data-cut={one} aria-hidden="true" />
          {t(one)}
        </label>
      ))}
    </fieldset>
  );
}
