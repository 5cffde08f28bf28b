import { z } from 'zod';
import type { FormAction } from '#components/desk/form-state.ts';
import type { Result } from '#newsroom/result.ts';

/** Reads a form's fields as an object, and then as `schema` says. */
export function ofForm<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (sent) => (sent instanceof FormData ? Object.fromEntries(sent) : sent),
    schema,
  );
}

/** An action as a form calls it; what was typed goes back with the answer, so that a refusal costs no typing. */
export function formAction<Data>(act: (form: FormData) => Promise<Result<Data>>): FormAction<Data> {
  return async (_before, form) => ({ result: await act(form), values: typed(form) });
}

function typed(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    // Names that begin with a dollar sign are the framework's own.
    if (typeof value === 'string' && name !== 'password' && !name.startsWith('$')) {
      values[name] = value;
    }
  }
  return values;
}
