import { expect, test } from 'vitest';
import { isDay, monthDays, weekdayOf } from './month-days.ts';

test.each([
  ['2026-11', 30],
  ['2026-12', 31],
  ['2026-02', 28],
  ['2024-02', 29],
  ['2100-02', 28],
])('%s has %i days', (month, length) => {
  const days = monthDays(month);
  expect(days).toHaveLength(length);
  expect([days[0], days.at(-1)]).toEqual([`${month}-01`, `${month}-${length}`]);
});

test('weeks begin on Sunday', () => {
  expect(['2026-11-22', '2026-11-26', '2026-11-28'].map(weekdayOf)).toEqual([0, 4, 6]);
});

test.each(['2024-02-29', '2026-11-26', '0001-01-01'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-01', '2026-11-31', '2026-11-00', '2026-1-1', ''])(
  '«%s» is none',
  (day) => {
    expect(isDay(day)).toBe(false);
  },
);
