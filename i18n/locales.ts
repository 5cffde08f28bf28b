export const locales = ['ar', 'en'] as const;
export type InterfaceLocale = (typeof locales)[number];

export const directions: Record<InterfaceLocale, 'rtl' | 'ltr'> = { ar: 'rtl', en: 'ltr' };

export function isLocale(value: string | undefined): value is InterfaceLocale {
  return locales.some((locale) => locale === value);
}
