import { expect, test } from 'vitest';
import { measure } from './measure.ts';

const limits = { recommended: 3, editorial: 5, hard: 8 };

test('a text is measured in letters against three limits', () => {
  expect(measure('', limits)).toEqual({ count: 0, limit: 5, state: 'good' });
  expect(measure('ابج', limits).state).toBe('good');
  expect(measure('ابجد', limits)).toEqual({ count: 4, limit: 5, state: 'long' });
  expect(measure('ابجدهو', limits)).toEqual({ count: 6, limit: 5, state: 'over' });
  expect(measure('ابجدهوزحط', limits)).toEqual({ count: 9, limit: 8, state: 'refused' });
});

test('vowel signs do not count, nor spaces at the ends', () => {
  expect(measure(' مَبْنَى ', limits).count).toBe(4);
});
