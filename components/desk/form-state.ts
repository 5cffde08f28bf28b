import type { Result } from '#newsroom/result.ts';

/** What a form of the desk shows after it was sent: how it went, and what was typed, passwords excepted. */
export type FormState<Data = unknown> = {
  result: Result<Data> | null;
  values: Record<string, string>;
};

export type FormAction<Data = unknown> = (
  state: FormState<Data>,
  form: FormData,
) => Promise<FormState<Data>>;
