import type { InterfaceLocale } from './locales.ts';
import type { Words } from './words.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: InterfaceLocale;
    Messages: Words;
  }
}
