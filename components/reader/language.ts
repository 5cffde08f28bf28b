import { dominantDirection } from '#arabic/typing/dominant-direction.ts';
import type { Locale } from '#newsroom/addresses.ts';

export type Language = { lang?: string; dir?: 'rtl' | 'ltr' };

const directions = { ar: 'rtl', en: 'ltr' } as const;

/** Which of our two languages a story is written in, by most of its letters: nobody says it at the desk. */
export function languageOf(words: string): Locale {
  return dominantDirection(words) === 'rtl' ? 'ar' : 'en';
}

/** Words of a story may be in another language than the page round them; in their own nothing has to be said. */
export function storyLanguage(locale: Locale, words: string): Language {
  const lang = languageOf(words);
  return lang === locale ? {} : { lang, dir: directions[lang] };
}

/** Words of the interface that stand inside a story or a card, whatever that is written in. */
export function interfaceLanguage(locale: Locale): Language {
  return { lang: locale, dir: directions[locale] };
}
