import type { Locale } from '#newsroom/addresses.ts';
import { languageOf } from '#newsroom/story/language-of.ts';

export type Language = { lang?: string; dir?: 'rtl' | 'ltr' };

const directions = { ar: 'rtl', en: 'ltr' } as const;

/** Words of a story may be in another language than the page round them; in their own nothing has to be said. */
export function storyLanguage(locale: Locale, words: string): Language {
  const lang = languageOf(words);
  return lang === locale ? {} : { lang, dir: directions[lang] };
}

/** Words of the interface that stand inside a story or a card, whatever that is written in. */
export function interfaceLanguage(locale: Locale): Language {
  return { lang: locale, dir: directions[locale] };
}
