import { expect, test } from 'vitest';
import { termCounts } from './term-counts.ts';

test('terms are counted by the stories that they stand in', () => {
  const { count, frequency } = termCounts();
  count(['جسر', 'نهر']);
  count(['جسر']);
  expect(['جسر', 'نهر', 'قمر'].map(frequency)).toEqual([2, 1, 0]);
});

test('of very many terms hardly one seems more common than it is, and none less', () => {
  const { count, frequency } = termCounts();
  const terms = Array.from({ length: 100_000 }, (_, n) => `كلمة${n}`);
  count(terms);
  const seen = terms.map(frequency);
  expect(Math.min(...seen)).toBe(1);
  expect(seen.filter((times) => times > 1).length).toBeLessThan(3_000);
});
