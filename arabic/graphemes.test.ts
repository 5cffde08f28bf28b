import { expect, test } from 'vitest';
import { graphemes } from './graphemes.ts';

test.each([
  ['', 0],
  ['خبر', 3],
  ['مَ', 1],
  ['مُحَمَّدٌ', 4],
  ['قمة عربية', 9],
  ['🇸🇦', 1],
  ['👩‍👩‍👧', 1],
])('%j has %i letters', (text, count) => {
  expect(graphemes(text)).toBe(count);
});
