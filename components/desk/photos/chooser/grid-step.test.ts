import { expect, test } from 'vitest';
import { gridStep } from './grid-step.ts';

const grid = { count: 8, columns: 3 };

test.each([
  ['ArrowLeft', 'rtl', 1, 2],
  ['ArrowRight', 'rtl', 1, 0],
  ['ArrowLeft', 'ltr', 1, 0],
  ['ArrowRight', 'ltr', 1, 2],
  ['ArrowDown', 'rtl', 1, 4],
  ['ArrowUp', 'rtl', 4, 1],
  ['Home', 'rtl', 5, 0],
  ['End', 'ltr', 5, 7],
  ['ArrowUp', 'rtl', 1, 1],
  ['ArrowDown', 'rtl', 6, 6],
  ['ArrowRight', 'rtl', 0, 0],
  ['Enter', 'rtl', 3, null],
] as const)('%s where text runs %s leads from %i to %j', (key, direction, at, expected) => {
  expect(gridStep(key, { ...grid, at, direction })).toBe(expected);
});
