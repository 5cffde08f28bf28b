import { expect, test } from 'vitest';
import { type UrgencyLevel, fromIptc, levelAt, toIptc } from './urgency.ts';

const at = new Date('2026-11-22T10:00:00.000Z');
const endsAt = new Date('2026-11-22T12:00:00.000Z');

test.each<[string, UrgencyLevel]>([
  ['2026-11-22T09:59:59.999Z', 0],
  ['2026-11-22T10:00:00.000Z', 2],
  ['2026-11-22T11:00:00.000Z', 2],
  ['2026-11-22T11:59:59.999Z', 2],
  ['2026-11-22T12:00:00.000Z', 0],
  ['2026-11-23T10:00:00.000Z', 0],
])('a mark from ten until twelve is at %s of level %i', (now, level) => {
  expect(levelAt({ level: 2, at, endsAt }, new Date(now))).toBe(level);
});

test('no mark, an end, and a mark without length are no urgency', () => {
  expect(levelAt(undefined, at)).toBe(0);
  expect(levelAt({ level: 0, at, endsAt }, at)).toBe(0);
  expect(levelAt({ level: 3, at, endsAt: at }, at)).toBe(0);
});

test('IPTC both ways: 1 is the highest, 5 is normal', () => {
  expect(([3, 2, 1, 0] as const).map(toIptc)).toEqual([1, 2, 3, 5]);
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(fromIptc)).toEqual([3, 2, 1, 0, 0, 0, 0, 0, 0]);
});

test.each([0, -1, 10, 1.5, Number.NaN])(
  'IPTC %d, which does not exist, is no urgency',
  (urgency) => {
    expect(fromIptc(urgency)).toBe(0);
  },
);
