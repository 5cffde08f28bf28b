import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test.each([
  ['', 3, ''],
  ['خبر', 3, 'خبر'],
  ['أخبار', 4, 'أخب…'],
  ['مَبْنًى كبير', 4, 'مَبْنً…'],
  ['جسر جديد', 5, 'جسر…'],
])('%j in at most %i letters', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});
