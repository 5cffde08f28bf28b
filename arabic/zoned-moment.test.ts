import { expect, test } from 'vitest';
import { zonedMoment } from './zoned-moment.ts';

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
