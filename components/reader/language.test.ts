import { expect, test } from 'vitest';
import { storyLanguage } from './language.ts';

test('only a story in another language than its page says which', () => {
  expect(storyLanguage('ar', 'وزارة المالية')).toEqual({});
  expect(storyLanguage('en', 'The ministry')).toEqual({});
  expect(storyLanguage('en', 'وزارة المالية')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(storyLanguage('ar', 'The ministry')).toEqual({ lang: 'en', dir: 'ltr' });
});
