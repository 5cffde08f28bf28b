import type { Locale } from '#newsroom/addresses.ts';

export type Language = { lang?: string; dir?: 'rtl' | 'ltr' };

const directions = { ar: 'rtl', en: 'ltr' } as const;

/** Words of a story may be in another language than the page round them; in their own nothing has to be said. */
export function storyLanguage(locale: Locale, language: Locale): Language {
  return language === locale ? {} : interfaceLanguage(language);
}

/** Words of the interface that stand inside a story or a card, whatever that is written in. */
export function interfaceLanguage(locale: Locale): Language {
  return { lang: locale, dir: directions[locale] };
}
