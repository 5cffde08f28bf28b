import { expect, test } from 'vitest';
import { formatNumber } from './numbers.ts';

const western = { language: 'ar', digits: 'latn' } as const;
const eastern = { language: 'ar', digits: 'arab' } as const;

test.each([
  [0, '0', '٠'],
  [7, '7', '٧'],
  [1234567, '1,234,567', '١٬٢٣٤٬٥٦٧'],
  [3.5, '3.5', '٣٫٥'],
  [-12.5, '-12.5', '-١٢٫٥'],
])('%d is written %s or %s, without hidden marks', (value, inWestern, inEastern) => {
  expect(formatNumber(value, western)).toBe(inWestern);
  expect(formatNumber(value, eastern)).toBe(inEastern);
});

test.each(['latn', 'arab'] as const)(
  'English has its own digits, whatever the house uses (%s)',
  (digits) => {
    expect(formatNumber(1234567, { language: 'en', digits })).toBe('1,234,567');
  },
);
