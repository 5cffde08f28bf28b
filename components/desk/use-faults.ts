'use client';
// In the browser: the refusal that it puts into words is an answer to what was sent from there.
import { useMessages, useTranslations } from 'next-intl';
import type { Failure } from '#newsroom/result.ts';

/** The sentence for what is wrong with a field, if anything is. */
export function useFaults(failure: Failure | null): (field: string) => string | undefined {
  const t = useTranslations('errors');
  const { fields: sentences } = useMessages().errors;
  const isKnown = (code: string): code is keyof typeof sentences => code in sentences;
  return (field) => {
    const code = failure?.fields?.[field];
    return code === undefined ? undefined : t(`fields.${isKnown(code) ? code : 'invalid'}`);
  };
}
