import { expect, test } from 'vitest';
import { allowance } from './allowance.ts';

test('so often at once, then as time goes by, each for themselves', () => {
  const take = allowance({ atOnce: 3, perSecond: 0.5 });
  expect([0, 0, 0, 0].map((now) => take('one', now))).toEqual([0, 0, 0, 2]);
  expect(take('other', 0)).toBe(0);
  expect(take('one', 1_000)).toBe(1);
  expect([2_000, 2_000].map((now) => take('one', now))).toEqual([0, 2]);
  // However long one waits, never more than at the beginning.
  expect([1e9, 1e9, 1e9, 1e9].map((now) => take('one', now))).toEqual([0, 0, 0, 2]);
});
