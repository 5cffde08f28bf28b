import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field.tsx';

type SelectFieldProps = Omit<ComponentProps<'select'>, 'id' | 'className'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** A choice of one among several; its options are its children. */
export function SelectField({ label, hint, error, children, ...select }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...control} {...select}>
          {children}
        </select>
      )}
    </Field>
  );
}
