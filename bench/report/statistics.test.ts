import { describe, expect, it } from 'vitest';
import { growth, median, mediansOf, percentile } from './statistics.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('%d of 1 to 100 in any order is %d', (share, value) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  it('is a value that was measured, the next one above where the share falls between two', () => {
    expect(percentile([1, 2, 30], 0.5)).toBe(2);
    expect(percentile([1, 2, 30], 0.99)).toBe(30);
  });

  it('is no number where nothing was measured', () => {
    expect(percentile([], 0.99)).toBeNaN();
  });
});

describe('median', () => {
  it('is the one in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('stands between the two in the middle', () => {
    expect(median([1, 100, 3, 4])).toBe(3.5);
  });

  it('is taken for each figure by itself', () => {
    const runs = [
      { rate: 10, wait: 3 },
      { rate: 30, wait: 1 },
      { rate: 20, wait: 2 },
    ];
    expect(mediansOf(runs)).toEqual({ rate: 20, wait: 2 });
  });
});

describe('growth', () => {
  it('is the rise of the line from its first to its last point', () => {
    expect(growth([100, 105, 110])).toBeCloseTo(0.1);
    expect(growth([110, 105, 100])).toBeCloseTo(-1 / 11);
  });

  it('is nothing for what goes up and down', () => {
    expect(growth([100, 120, 100, 120, 100])).toBeCloseTo(0);
  });
});
