import { expect, test } from 'vitest';
import { settings } from '#newsroom/settings.ts';
import type { Database } from '#db/client.ts';
import { saveSettings } from '#db/settings/save-settings.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { dayPageSize, hasDayPage, listDay } from './list-day.ts';

const { journalist, editor, admin } = people;
const content = { ...bridgeStory, leadPhotoId: null };

/** A newsroom in this time zone, with a story published at each of these moments, ids from 1. */
async function newsroom(timeZone: string, moments: string[]): Promise<Database> {
  const db = await copyDatabase();
  const house = settings.parse({ timeZone });
  dataOf(await saveSettings(db, { actor: admin, seen: settings.parse({}), settings: house }));
  for (const moment of moments) {
    await writePrinted(db, journalist, { content, now: new Date(moment) });
  }
  return db;
}

const read = (db: Database, day: string, before: number | null = null) =>
  listDay(db.read, { day, before });
const ids = (found: Awaited<ReturnType<typeof read>>) => found?.cards.map((card) => card.id);

test('a day is the house’s own, from midnight to midnight', async () => {
  const db = await newsroom('Asia/Riyadh', [
    '2026-11-21T20:59:59.999Z',
    '2026-11-21T21:00:00.000Z',
    '2026-11-22T12:00:00.000Z',
    '2026-11-22T20:59:59.999Z',
    '2026-11-22T21:00:00.000Z',
  ]);
  expect(ids(await read(db, '2026-11-21'))).toEqual([1]);
  expect(ids(await read(db, '2026-11-22'))).toEqual([4, 3, 2]);
  expect(ids(await read(db, '2026-11-23'))).toEqual([5]);
});

test('where clocks change at midnight, a day is as long as it is', async () => {
  const db = await newsroom('Africa/Cairo', [
    // The last minute of winter time, the first of summer time, and the last of that day.
    '2026-04-23T21:59:00.000Z',
    '2026-04-23T22:00:00.000Z',
    '2026-04-24T20:59:00.000Z',
    '2026-04-24T21:00:00.000Z',
    // Summer time ends: this day has twenty-five hours.
    '2026-10-28T21:00:00.000Z',
    '2026-10-29T21:59:00.000Z',
  ]);
  expect(ids(await read(db, '2026-04-23'))).toEqual([1]);
  expect(ids(await read(db, '2026-04-24'))).toEqual([3, 2]);
  expect(ids(await read(db, '2026-04-25'))).toEqual([4]);
  expect(ids(await read(db, '2026-10-29'))).toEqual([6, 5]);
  expect(await read(db, '2026-10-30')).toBeNull();
});

test('around a day: the nearest ones with stories, its month, and the months around', async () => {
  const db = await newsroom('Asia/Riyadh', [
    '2025-12-31T09:00:00.000Z',
    '2026-10-03T09:00:00.000Z',
    '2026-11-02T09:00:00.000Z',
    '2026-11-22T09:00:00.000Z',
    '2026-11-30T20:59:00.000Z',
    '2027-02-14T09:00:00.000Z',
  ]);
  expect(await read(db, '2026-11-22')).toMatchObject({
    stories: 1,
    previousDay: '2026-11-02',
    nextDay: '2026-11-30',
    previousMonth: '2026-10-03',
    nextMonth: '2027-02-14',
    days: ['2026-11-02', '2026-11-22', '2026-11-30'],
  });
  expect(await read(db, '2025-12-31')).toMatchObject({ previousDay: null, previousMonth: null });
  expect(await read(db, '2027-02-14')).toMatchObject({ nextDay: null, nextMonth: null });
});

test('a day whose only story was withdrawn is no day with stories', async () => {
  const db = await newsroom('Asia/Riyadh', [
    '2026-11-21T09:00:00.000Z',
    '2026-11-22T09:00:00.000Z',
    '2026-11-23T09:00:00.000Z',
  ]);
  const notice = 'سُحب.';
  dataOf(await withdrawStory(db, { actor: editor, storyId: 2, baseVersion: 3, notice }));
  expect(await read(db, '2026-11-22')).toBeNull();
  expect(await read(db, '2026-11-21')).toMatchObject({
    nextDay: '2026-11-23',
    days: ['2026-11-21', '2026-11-23'],
  });
});

test('a day of very many stories has pages, while more are published', async () => {
  const count = dayPageSize + 3;
  const at = (number: number) => new Date(Date.UTC(2026, 10, 22, 8, 0, number)).toISOString();
  const db = await newsroom(
    'Asia/Riyadh',
    Array.from({ length: count }, (_, n) => at(n)),
  );
  const first = await read(db, '2026-11-22');
  expect(ids(first)?.[0]).toBe(count);
  expect(first).toMatchObject({ stories: count, at: { before: null }, older: { before: 4 } });
  await writePrinted(db, journalist, { content, now: new Date(at(count)) });
  const second = await read(db, '2026-11-22', 4);
  expect(ids(second)).toEqual([3, 2, 1]);
  expect(second).toMatchObject({ at: { before: 4 }, older: null, newer: { before: count + 1 } });
  for (const before of [1, count + 2, 99_999]) {
    expect(await hasDayPage(db.read, { day: '2026-11-22', before })).toBe(false);
    expect(await read(db, '2026-11-22', before)).toBeNull();
  }
});

test.each(['2026-02-30', '2026-13-01', '2026-11-20', 'x'])('«%s» is no page', async (day) => {
  const db = await newsroom('Asia/Riyadh', ['2026-03-02T09:00:00.000Z']);
  expect(await read(db, day)).toBeNull();
  expect(await hasDayPage(db.read, { day, before: null })).toBe(false);
});
