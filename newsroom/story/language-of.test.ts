import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

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
