import { expect, test } from 'vitest';
import { measure } from './measure.ts';

const limits = { recommended: 3, editorial: 5, hard: 8 };

test.each([
  ['', { count: 0, limit: 3, state: 'good' }],
  ['ابج', { count: 3, limit: 3, state: 'good' }],
  ['ابجد', { count: 4, limit: 5, state: 'long' }],
  ['ابجده', { count: 5, limit: 5, state: 'long' }],
  ['ابجدهو', { count: 6, limit: 5, state: 'over' }],
  ['ابجدهوزح', { count: 8, limit: 5, state: 'over' }],
  ['ابجدهوزحط', { count: 9, limit: 8, state: 'refused' }],
])('%j is measured in letters against three limits', (text, measured) => {
  expect(measure(text, limits)).toEqual(measured);
});

test('vowel signs do not count, nor spaces at the ends', () => {
  expect(measure(' مَبْنَى ', limits).count).toBe(4);
});
