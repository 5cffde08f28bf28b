import { expect, test } from 'vitest';
import { foldLetters } from './fold-letters.ts';

test.each([
  ['إطار', 'اطار'],
  ['آخر', 'اخر'],
  ['قائمة', 'قايمه'],
  ['مؤلّف', 'مولف'],
  ['جزء', 'جز'],
  ['كبرى', 'كبري'],
  ['اقْتِبَاسٌ', 'اقتباس'],
  ['فـــاصل', 'فاصل'],
  ['ﻻ', 'لا'],
  ['Quote', 'quote'],
  ['Café', 'cafe'],
  ['', ''],
])('%s is found as %s', (written, typed) => {
  expect(foldLetters(written)).toBe(typed);
});

test('what is folded stays as it is', () => {
  expect(foldLetters(foldLetters('مسؤولة إلى ﷲ'))).toBe(foldLetters('مسؤولة إلى ﷲ'));
});
