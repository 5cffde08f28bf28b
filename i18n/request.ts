import { getRequestConfig } from 'next-intl/server';
import { currentLocale } from './current-locale.ts';
import { wordsOf } from './words.ts';

export default getRequestConfig(async () => {
  const locale = await currentLocale();
  return { locale, messages: wordsOf(locale), timeZone: 'UTC' };
});
