import { expect, test } from 'vitest';
import { startOfDay } from './start-of-day.ts';

test.each([
  ['2026-11-22', 'UTC', 0, '2026-11-22T00:00:00.000Z'],
  ['2026-11-22', 'Asia/Riyadh', 0, '2026-11-21T21:00:00.000Z'],
  ['2026-11-22', 'Asia/Riyadh', 1, '2026-11-22T21:00:00.000Z'],
  ['2026-12-31', 'Asia/Riyadh', 1, '2026-12-31T21:00:00.000Z'],
  ['2026-11-22', 'Pacific/Kiritimati', 0, '2026-11-21T10:00:00.000Z'],
  ['2026-11-22', 'Pacific/Pago_Pago', 0, '2026-11-22T11:00:00.000Z'],
  // Clocks go from midnight to one.
  ['2026-04-24', 'Africa/Cairo', 0, '2026-04-23T22:00:00.000Z'],
  // A day that was left out, on the way across the date line.
  ['2011-12-30', 'Pacific/Apia', 0, '2011-12-30T10:00:00.000Z'],
])('%s in %s, %i days on, begins at %s', (day, timeZone, plus, begins) => {
  expect(startOfDay(day, timeZone, plus).toISOString()).toBe(begins);
});

test('a month begins as its days do, whatever was asked for before', () => {
  const begins = (day: string) => startOfDay(day, 'Africa/Cairo').toISOString();
  expect(begins('2026-04-22')).toBe('2026-04-21T22:00:00.000Z');
  expect(begins('2026-07-01')).toBe('2026-06-30T21:00:00.000Z');
  expect(begins('2026-04-23')).toBe('2026-04-22T22:00:00.000Z');
  expect(begins('2026-04-24')).toBe('2026-04-23T22:00:00.000Z');
  expect(begins('2026-04-25')).toBe('2026-04-24T21:00:00.000Z');
});
