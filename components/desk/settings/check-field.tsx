'use client';
// In the browser: it is ticked there, and by what a colleague has saved.
import { type ReactNode, useId } from 'react';
import styles from './settings.module.css';

/** A box to tick, with what ticking it means. */
export function CheckField({
  name,
  label,
  hint,
  checked,
  onChange,
}: {
  name: string;
  label: ReactNode;
  hint: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        type="checkbox"
        id={id}
        name={name}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        aria-describedby={`${id}-hint`}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
