import { expect, test } from 'vitest';
import { galleryRows } from './gallery-rows.ts';

test.each([
  [1, [1]],
  [2, [2, 2]],
  [3, [1, 2, 2]],
  [4, [1, 3, 3, 3]],
  [5, [1, 2, 2, 2, 2]],
  [6, [1, 2, 2, 3, 3, 3]],
  [8, [1, 2, 2, 2, 2, 3, 3, 3]],
])('of %i the first stands above the others', (count, rows) => {
  expect(galleryRows(count, true)).toEqual(rows);
});

test.each([
  [2, [2, 2]],
  [3, [3, 3, 3]],
  [4, [2, 2, 2, 2]],
  [5, [2, 2, 3, 3, 3]],
])('of %i that are all upright none stands alone', (count, rows) => {
  expect(galleryRows(count, false)).toEqual(rows);
});

test('however many there are, every row is full', () => {
  for (let count = 1; count <= 60; count += 1) {
    for (const opens of [true, false]) {
      const rows = galleryRows(count, opens);
      expect(rows).toHaveLength(count);
      // Each takes its part of a row; six parts are one.
      const parts = rows.reduce((sum, inRow) => sum + 6 / inRow, 0);
      expect(parts % 6, `${count} photos`).toBe(0);
    }
  }
});
