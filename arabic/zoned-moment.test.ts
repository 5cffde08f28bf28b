import { describe, expect, test } from 'vitest';
import { clockOf, nextClock, zonedMoment } from './zoned-moment.ts';

test.each([
  ['Asia/Riyadh', '2026-11-26T01:36:01.250Z', '2026-11-26T04:36:01+03:00'],
  ['UTC', '2026-11-26T01:36:01Z', '2026-11-26T01:36:01+00:00'],
  // Midnight there is another day here.
  ['Asia/Riyadh', '2026-12-31T21:00:00Z', '2027-01-01T00:00:00+03:00'],
  // A clock that changes, and one that is not a whole number of hours away.
  ['Africa/Cairo', '2026-07-01T12:00:00Z', '2026-07-01T15:00:00+03:00'],
  ['Africa/Cairo', '2026-12-01T12:00:00Z', '2026-12-01T14:00:00+02:00'],
  ['Asia/Kolkata', '2026-12-01T12:00:00Z', '2026-12-01T17:30:00+05:30'],
  ['America/St_Johns', '2026-12-01T12:00:00Z', '2026-12-01T08:30:00-03:30'],
])('in %s, %s is %s', (timeZone, at, expected) => {
  const written = zonedMoment(new Date(at), timeZone);
  expect(written).toBe(expected);
  expect(Math.floor(Date.parse(written) / 1000)).toBe(Math.floor(Date.parse(at) / 1000));
});

describe('the next time a clock shows', () => {
  const riyadh = 'Asia/Riyadh';
  const at = (iso: string) => new Date(iso);

  test.each([
    ['16:20', '2026-11-22T12:00:30Z', '2026-11-22T13:20:00.000Z'],
    ['00:10', '2026-11-22T20:59:00Z', '2026-11-22T21:10:00.000Z'],
    // What it shows now is shown again in a day.
    ['15:00', '2026-11-22T12:00:30Z', '2026-11-23T12:00:00.000Z'],
    ['14:59', '2026-11-22T12:00:30Z', '2026-11-23T11:59:00.000Z'],
  ])('%s after %s in Riyadh', (clock, after, next) => {
    expect(nextClock(clock, at(after), riyadh)?.toISOString()).toBe(next);
    expect(clockOf(at(next), riyadh)).toBe(clock);
  });

  test.each([
    // Beirut, where clocks go forward at midnight of 28 March 2027, and back on 31 October 2026.
    ['09:00', '2027-03-27T20:00:00Z', '2027-03-28T06:00:00.000Z'],
    ['09:00', '2026-10-24T20:00:00Z', '2026-10-25T07:00:00.000Z'],
  ])('%s after %s in Beirut, over a change of clocks', (clock, after, next) => {
    expect(nextClock(clock, at(after), 'Asia/Beirut')?.toISOString()).toBe(next);
  });

  test.each(['', '24:00', '7:5', 'الآن'])('%s is no time of day', (clock) => {
    expect(nextClock(clock, at('2026-11-22T12:00:00Z'), riyadh)).toBeNull();
  });
});
