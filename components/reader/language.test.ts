import { expect, test } from 'vitest';
import { storyLanguage } from './language.ts';

test('only a story in another language than its page says which', () => {
  expect(storyLanguage('ar', 'ar')).toEqual({});
  expect(storyLanguage('en', 'en')).toEqual({});
  expect(storyLanguage('en', 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(storyLanguage('ar', 'en')).toEqual({ lang: 'en', dir: 'ltr' });
});
