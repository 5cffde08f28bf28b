import { expect, test } from 'vitest';
import { earlier, toggled } from './choice-order.ts';

test('a choice comes in last and goes out from anywhere', () => {
  expect(toggled([3, 1], 2)).toEqual([3, 1, 2]);
  expect(toggled([3, 1, 2], 1)).toEqual([3, 2]);
});

test('a choice moves one place; the first stays', () => {
  expect(earlier([3, 1, 2], 2)).toEqual([3, 2, 1]);
  expect(earlier([3, 1, 2], 1)).toEqual([1, 3, 2]);
  expect(earlier([3, 1, 2], 3)).toEqual([3, 1, 2]);
});
