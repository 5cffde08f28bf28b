import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What ties a control to its label, hint and error: spread it on the input, select or textarea. */
type FieldControl = {
  id: string;
  className: string | undefined;
  dir: 'auto';
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type FieldProps = {
  label: ReactNode;
  /** Beside the label, such as a counter; `aside` is not read out with it. */
  aside?: ReactNode;
  hint?: ReactNode;
  /** A sentence: what is wrong and what to do. */
  error?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** A label, a control of any kind, its hint and its error, wired together by ids. */
export function Field({ label, aside, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <div className={styles.heading}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {aside}
      </div>
      {children({
        id,
        className: styles.control,
        dir: 'auto',
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
