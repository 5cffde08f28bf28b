import type { Locale } from '#newsroom/addresses.ts';

type Language = { lang?: string; dir?: 'rtl' | 'ltr' };

/** Stories are Arabic whatever the interface speaks; in an Arabic page nothing has to be said. */
export function storyLanguage(locale: Locale): Language {
  return locale === 'ar' ? {} : { lang: 'ar', dir: 'rtl' };
}

/** Words of the interface that stand inside a story or a card. */
export function interfaceLanguage(locale: Locale): Language {
  return locale === 'ar' ? {} : { lang: 'en', dir: 'ltr' };
}
