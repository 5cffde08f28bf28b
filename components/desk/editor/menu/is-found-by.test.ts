import { expect, test } from 'vitest';
import { isFoundBy } from './is-found-by.ts';

const list = 'قائمة مرقّمة أرقام numbered list';

test.each([
  '',
  ' ',
  'قا',
  'قايمه',
  'القائمة',
  'ارقام',
  'قائمة مر',
  'مرقمة قائمة',
  'LIST',
  'num li',
])('«%s» finds a numbered list', (typed) => {
  expect(isFoundBy(typed, list)).toBe(true);
});

test.each(['اقتباس', 'ائمة', 'قائمة نقاط', 'ist'])('«%s» does not', (typed) => {
  expect(isFoundBy(typed, list)).toBe(false);
});
