import { expect, test } from 'vitest';
import { commonParts } from './common-parts.ts';
import { longestRising } from './longest-rising.ts';
import { randomOf } from './test/random.ts';

/** The textbook's table, slow and sure. */
function longestByTable(before: string[], after: string[]): number {
  let row = after.map(() => 0);
  for (const part of before) {
    const next: number[] = [];
    after.forEach((other, at) => {
      const diagonal = at > 0 ? (row[at - 1] ?? 0) : 0;
      next[at] = part === other ? diagonal + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const isRising = (values: number[]) =>
  values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));

test.each(Array.from({ length: 80 }, (_, seed) => seed))(
  'common parts of invented list %i',
  (seed) => {
    const random = randomOf(seed);
    const list = () =>
      Array.from({ length: Math.floor(random() * 150) }, () =>
        String(Math.floor(random() * (2 + (seed % 30)))),
      );
    const [before, after] = [list(), list()];
    const pairs = commonParts(before, after);
    expect(pairs.length).toBe(longestByTable(before, after));
    expect(pairs.every(([left, right]) => before[left] === after[right])).toBe(true);
    expect(isRising(pairs.map(([left]) => left))).toBe(true);
    expect(isRising(pairs.map(([, right]) => right))).toBe(true);
  },
);

test.each([
  [[], []],
  [[3], [0]],
  [
    [2, 0, 1, 3],
    [1, 2, 3],
  ],
  [[3, 2, 1], [2]],
  [
    [0, 4, 1, 2, 5, 3],
    [0, 2, 3, 5],
  ],
])('of %j the rising row stands at %j', (values, places) => {
  const row = [...longestRising(values)].toSorted((one, other) => one - other);
  expect(row).toEqual(places);
});
