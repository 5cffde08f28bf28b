import { expect, test } from 'vitest';
import { dominantDirection } from './dominant-direction.ts';

test.each([
  ['وصل الوزير', 'rtl'],
  ['NAVA تعلن جدولها الجديد', 'rtl'],
  ['The minister arrived', 'ltr'],
  ['The word كتاب means book', 'ltr'],
  ['مُحَمَّدٌ ab', 'rtl'],
  ['12:30 — 1,000', 'rtl'],
  ['', 'rtl'],
])('%j runs %s', (text, direction) => {
  expect(dominantDirection(text)).toBe(direction);
});
