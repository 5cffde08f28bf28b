import { expect, test } from 'vitest';
import { foldDigits } from './digits.ts';

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['0123456789', '0123456789'],
  ['عام ٢٠٢٦ و۱۴۴۸', 'عام 2026 و1448'],
  ['بلا أرقام', 'بلا أرقام'],
])('%s becomes %s', (text, folded) => {
  expect(foldDigits(text)).toBe(folded);
});
