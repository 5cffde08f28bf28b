import { dominantDirection } from '#arabic/typing/dominant-direction.ts';
import type { Locale } from '#newsroom/addresses.ts';

/** Which of our two languages a story is written in, by most of its letters: nobody says it at the desk. */
export function languageOf(words: string): Locale {
  return dominantDirection(words) === 'rtl' ? 'ar' : 'en';
}
