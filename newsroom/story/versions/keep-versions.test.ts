import { describe, expect, test } from 'vitest';
import { type DatedVersion, versionsToDrop } from './keep-versions.ts';
import { inventHistory } from './test/invent-history.ts';
import { randomOf } from './test/random.ts';

const now = new Date('2026-11-22T12:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Row = [at: string, more?: Partial<DatedVersion>];

/** Plain saves of one writer, unless a row says otherwise, with numbers from 1. */
const history = (rows: Row[]): DatedVersion[] =>
  rows.map(([at, more], index) => ({
    version: index + 1,
    by: 'leila',
    at: new Date(at),
    isMilestone: false,
    ...more,
  }));
const published = { isMilestone: true };
const another = { by: 'huda' };

const table: [rule: string, rows: Row[], dropped: number[]][] = [
  ['a story without versions', [], []],
  ['the newest, however old', [['2020-01-01T10:00:00Z']], []],
  [
    'everything of the last hour',
    [
      ['2026-11-22T11:00:00Z'],
      ['2026-11-22T11:00:02Z'],
      ['2026-11-22T11:59:58Z'],
      ['2026-11-22T12:00:00Z'],
    ],
    [],
  ],
  [
    'beyond it, the last of each ten minutes',
    [
      ['2026-11-22T10:40:00Z'],
      ['2026-11-22T10:49:59Z'],
      ['2026-11-22T10:50:00Z'],
      ['2026-11-22T10:59:00Z'],
      ['2026-11-22T11:30:00Z'],
    ],
    [1, 3],
  ],
  [
    'beyond it, also where the last of its ten minutes is younger',
    [['2026-11-22T10:59:50Z'], ['2026-11-22T11:00:10Z'], ['2026-11-22T11:09:00Z']],
    [],
  ],
  [
    'beyond a week, the last of each hour',
    [
      ['2026-11-10T09:00:00Z'],
      ['2026-11-10T09:59:00Z'],
      ['2026-11-10T10:00:00Z'],
      ['2026-11-10T10:10:00Z'],
    ],
    [1, 3],
  ],
  [
    'beyond a month, the last of each day',
    [['2026-10-01T00:00:00Z'], ['2026-10-01T23:59:00Z'], ['2026-10-02T00:00:00Z']],
    [1],
  ],
  [
    'milestones, whenever they were',
    [
      ['2026-10-01T10:00:00Z', published],
      ['2026-10-01T10:00:01Z', published],
      ['2026-10-01T10:00:02Z'],
      ['2026-10-01T10:00:03Z', published],
    ],
    [],
  ],
  [
    'a milestone is no reason to drop the save before it',
    [['2026-10-01T10:00:00Z'], ['2026-10-01T10:00:01Z', published]],
    [],
  ],
  [
    'the last save before another writer’s, in one and the same minute',
    [
      ['2026-10-01T10:00:00Z'],
      ['2026-10-01T10:00:10Z'],
      ['2026-10-01T10:00:20Z', another],
      ['2026-10-01T10:00:30Z', another],
      ['2026-10-01T10:00:40Z'],
    ],
    [1, 3],
  ],
  [
    'the last save before another writer’s milestone',
    [
      ['2026-10-01T10:00:00Z'],
      ['2026-10-01T10:00:10Z'],
      ['2026-10-01T10:00:20Z', { ...published, ...another }],
      ['2026-10-01T10:00:30Z'],
    ],
    [1],
  ],
];

test.each(table)('kept: %s', (_, rows, dropped) => {
  expect(versionsToDrop(history(rows), now)).toEqual(dropped);
});

const without = (versions: DatedVersion[], dropped: number[]) =>
  versions.filter(({ version }) => !dropped.includes(version));

describe.each(Array.from({ length: 30 }, (_, seed) => seed))(
  'in an invented history, %i,',
  (seed) => {
    const versions = inventHistory(seed, now, ['leila', 'huda', 'sami']);
    const kept = without(versions, versionsToDrop(versions, now));

    test('what must stay stays', () => {
      const mustStay = versions.filter(
        ({ by, at, isMilestone }, index) =>
          isMilestone ||
          index === versions.length - 1 ||
          versions[index + 1]?.by !== by ||
          now.getTime() - at.getTime() <= hour,
      );
      expect(kept).toEqual(expect.arrayContaining(mustStay));
      expect(mustStay.length).toBeGreaterThan(0);
    });

    test.each([
      { each: 10 * minute, beyond: hour, until: 7 * day },
      { each: hour, beyond: 7 * day, until: 30 * day },
      { each: day, beyond: 30 * day, until: Infinity },
    ])('of saves within $each ms the last stays, and few others', ({ each, beyond, until }) => {
      const saves = versions.filter(({ isMilestone }) => !isMilestone);
      const stretches = Map.groupBy(saves, ({ at }) => Math.floor(at.getTime() / each));
      const age = (save: DatedVersion) => now.getTime() - save.at.getTime();
      for (const stretch of stretches.values()) {
        const last = stretch.slice(-1).filter((save) => age(save) <= until);
        expect(kept).toEqual(expect.arrayContaining(last));
        const others = stretch.slice(0, -1).filter((save) => age(save) > beyond);
        for (const save of others.filter((one) => kept.includes(one))) {
          expect(versions[save.version]?.by, 'the next is another writer’s').not.toBe(save.by);
        }
      }
    });

    test('thinned often while it grows, it comes to the same', () => {
      let often: DatedVersion[] = [];
      const next = randomOf(seed + 1_000);
      let from = 0;
      while (from < versions.length) {
        const to = from + 1 + Math.floor(next() * 30);
        often = [...often, ...versions.slice(from, to)];
        const at = versions[Math.min(to, versions.length) - 1]?.at ?? now;
        often = without(often, versionsToDrop(often, new Date(at.getTime() + next() * hour)));
        from = to;
      }
      expect(without(often, versionsToDrop(often, now))).toEqual(kept);
    });
  },
);
