import { expect, test } from 'vitest';
import { languageOf, storyLanguage } from './language.ts';

test.each([
  ['وزارة المالية تعلن ميزانية 2027', 'ar'],
  ['شركة OpenAI تفتح مكتبًا في دبي', 'ar'],
  ['Ministry announces the 2027 budget', 'en'],
  ['Talks with «حماس» resume in Cairo', 'en'],
  ['2026', 'ar'],
  ['', 'ar'],
])('«%s» is written in %s', (words, language) => {
  expect(languageOf(words)).toBe(language);
});

test('only a story in another language than its page says which', () => {
  expect(storyLanguage('ar', 'وزارة المالية')).toEqual({});
  expect(storyLanguage('en', 'The ministry')).toEqual({});
  expect(storyLanguage('en', 'وزارة المالية')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(storyLanguage('ar', 'The ministry')).toEqual({ lang: 'en', dir: 'ltr' });
});
