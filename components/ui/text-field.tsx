import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field.tsx';

type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** A field of one line. `dir` is `auto` unless what is typed has one direction, as an address has. */
export function TextField({ label, hint, error, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input type="text" {...control} {...input} />}
    </Field>
  );
}
