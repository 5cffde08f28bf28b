import { expect, test } from 'vitest';
import { readPositive } from './read-positive.ts';

test('a positive number is read as it is written', () => {
  expect(readPositive('12')).toBe(12);
});

test.each(['0', '-1', '1.5', '012', '1e3', ' 1', '١٢', '', '9'.repeat(16)])(
  'a positive number is not «%s»',
  (text) => {
    expect(readPositive(text)).toBeNull();
  },
);

test('a positive number is not two values, nor none', () => {
  expect(readPositive(['1', '2'])).toBeNull();
  expect(readPositive(undefined)).toBeNull();
});
