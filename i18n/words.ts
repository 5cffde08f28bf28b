import ar from '#messages/ar.json';
import en from '#messages/en.json';
import type { InterfaceLocale } from './locales.ts';

export type Words = typeof ar;

/** All words of the interface in one language. English has every key that Arabic has: the types see to it. */
export function wordsOf(locale: InterfaceLocale): Words {
  const all: Record<InterfaceLocale, Words> = { ar, en };
  return all[locale];
}
