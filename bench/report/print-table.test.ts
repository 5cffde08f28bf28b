import { describe, expect, it } from 'vitest';
import { printTable, shortNumber } from './print-table.ts';

describe('shortNumber', () => {
  it.each([
    [0, '0'],
    [0.012345, '0.0123'],
    [9.996, '10'],
    [12.345, '12.3'],
    [123.4, '123'],
    [1234567.8, '1,234,568'],
    [-1500, '-1,500'],
    [NaN, '–'],
  ])('%d is %s', (value, text) => {
    expect(shortNumber(value)).toBe(text);
  });
});

describe('printTable', () => {
  const figure = (value: number, floor?: { atMost: number } | { atLeast: number }) => ({
    key: 'x',
    says: 'waits',
    value,
    unit: 'ms',
    ...(floor && { floor }),
  });

  it.each([
    [6, { atMost: 6 }, 'waits  6  ms  ≤ 6  met'],
    [7, { atMost: 6 }, 'waits  7  ms  ≤ 6  MISSED'],
    [20, { atLeast: 20 }, 'waits  20  ms  ≥ 20  met'],
    [19, { atLeast: 20 }, 'waits  19  ms  ≥ 20  MISSED'],
    [3, undefined, 'waits  3  ms'],
  ])('of %d says whether it is enough', (value, floor, line) => {
    const table = printTable({ figures: [figure(value, floor)], ratios: [], notes: [] });
    expect(table.trim()).toBe(line);
  });

  it('sets figures, ratios and notes under one another', () => {
    const ratio = { key: 'y', says: 'of the bare server', value: 0.71, unit: '' };
    const table = printTable({ figures: [figure(1200)], ratios: [ratio], notes: ['Read this.'] });
    expect(table.split('\n')).toEqual([
      '  waits               1,200  ms',
      '  of the bare server   0.71',
      '',
      '  Read this.',
    ]);
  });
});
