import { expect, it } from 'vitest';
import { quotationMarks, quoted } from './quoted.ts';

it('sets somebody’s words in the marks of their language', () => {
  expect(quoted('لن نغلق الجسر.', 'rtl')).toBe('«لن نغلق الجسر.»');
  expect(quoted('We will not close it.', 'ltr')).toBe('“We will not close it.”');
});

it.each(['«لن نغلق».', '"لن نغلق"', '“لن نغلق”', ' «لن» و«نغلق»', 'قال: «لن نغلق»؟', '»لن نغلق«'])(
  'leaves alone what was typed with marks: %s',
  (typed) => expect(quoted(typed, 'rtl')).toBe(typed),
);

it('sets words that quote others within themselves', () => {
  expect(quoted('قال «نعم» ثم مضى', 'rtl')).toBe('«قال «نعم» ثم مضى»');
});

it('makes no marks round nothing', () => {
  expect(quotationMarks(' ', 'rtl')).toEqual(['', '']);
});
