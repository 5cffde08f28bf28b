import { expect, test } from 'vitest';
import { splitWords } from './split-words.ts';

const wordsIn = (text: string) => splitWords(text).map(({ word }) => word);

test.each([
  ['قال الوزير: «سنعود».', ['قال', 'الوزير:', '«سنعود».']],
  ['قال:«سنعود»', ['قال:', '«سنعود»']],
  ['القاهرة(رويترز)', ['القاهرة', '(رويترز)']],
  ['بيروت–دمشق/حلب', ['بيروت–', 'دمشق/', 'حلب']],
  ['مُحَمَّدٌ محـمد', ['مُحَمَّدٌ', 'محـمد']],
  ['27نوفمبر الـ27', ['27نوفمبر', 'الـ27']],
  ['3.5% ٣٫٥ 16:20 2026/11/22', ['3.5%', '٣٫٥', '16:20', '2026/11/22']],
  ['COVID-19 https://duha.example/a?b=c', ['COVID-19', 'https://duha.example/a?b=c']],
  ['نعم — لا', ['نعم', '—', 'لا']],
])('the words of %s', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test.each([
  '',
  ' ',
  '  قال\u00a0الوزير \n\n سطر ثانٍ  ',
  '👩‍👩‍👧 🇸🇦🇱🇧 ❤️! \ud83d وسط \u200f',
  '.,؛؟«»()[]',
  'a\u0301\u0640\u064b',
])('words and spaces are the text again: %j', (text) => {
  const words = splitWords(text);
  expect(words.map(({ word, space }) => word + space).join('')).toBe(text);
});

test('a character of several code points stays in one word', () => {
  expect(wordsIn('👩‍👩‍👧 🇸🇦 ❤️')).toEqual(['👩‍👩‍👧', '🇸🇦', '❤️']);
});
