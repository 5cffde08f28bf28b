import { expect, test } from 'vitest';
import { untilRetry, untilSave } from './autosave-timing.ts';

test('a pause in typing is waited for, but not for ever', () => {
  expect(untilSave(0, 0)).toBe(1_000);
  expect(untilSave(0, 9_000)).toBe(1_000);
  expect(untilSave(0, 9_600)).toBe(400);
  expect(untilSave(0, 60_000)).toBe(0);
});

test('tries in vain come ever more rarely, and never stop', () => {
  expect([1, 2, 3, 4, 5, 6, 500].map(untilRetry)).toEqual([
    2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
  ]);
});
