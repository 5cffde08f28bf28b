import { describe, expect, test } from 'vitest';
import { longestMinutes } from '#newsroom/urgency.ts';
import type { Database } from '#db/client.ts';
import { urgencyMarks } from '#db/schema.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { endUrgent } from './end-urgent.ts';
import { listUrgentNow } from './list-urgent-now.ts';
import { markUrgent } from './mark-urgent.ts';
import { undoUrgent } from './undo-urgent.ts';

const { journalist, admin } = people;
const storyId = 1;
const mark = {
  actor: admin,
  storyId,
  level: 2,
  reason: 'حدث',
  minutes: 60,
  now: later(0),
} as const;

async function withStory(): Promise<Database> {
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  return db;
}

const shown = async (db: Database, seconds: number) =>
  (await listUrgentNow(db.read, { now: later(seconds) })).map(({ id, level }) => [id, level]);

describe('changing what stands', () => {
  test('extended, shortened and of another level, each a row, without ever ending', async () => {
    const db = await withStory();
    dataOf(await markUrgent(db, mark));
    const end = (seconds: number) => ({ minutes: undefined, endsAt: later(seconds) });
    dataOf(await markUrgent(db, { ...mark, ...end(7200), now: later(60) }));
    dataOf(await markUrgent(db, { ...mark, ...end(1800), level: 3, now: later(120) }));
    const rows = await db.read.select().from(urgencyMarks);
    expect(rows.map(({ level, endsAt }) => [level, endsAt])).toEqual([
      [2, later(3600)],
      [2, later(7200)],
      [3, later(1800)],
    ]);
    expect(await shown(db, 1799)).toEqual([[1, 3]]);
    expect(await shown(db, 1800)).toEqual([]);
  });

  test('a change that is undone goes back to what stood, its end too', async () => {
    const db = await withStory();
    dataOf(await markUrgent(db, mark));
    const longer = { ...mark, minutes: undefined, endsAt: later(7200), now: later(60) };
    const { markId } = dataOf(await markUrgent(db, longer));
    const undo = { actor: admin, storyId, markId, now: later(65) };
    expect(await undoUrgent(db, undo)).toEqual({ ok: true, data: { level: 2 } });
    expect(await shown(db, 3599)).toEqual([[1, 2]]);
    expect(await shown(db, 3600)).toEqual([]);
  });

  test('an end that is undone leaves the mark standing', async () => {
    const db = await withStory();
    dataOf(await markUrgent(db, mark));
    const { markId } = dataOf(await endUrgent(db, { actor: admin, storyId, now: later(60) }));
    dataOf(await undoUrgent(db, { actor: admin, storyId, markId, now: later(65) }));
    expect(await shown(db, 3599)).toEqual([[1, 2]]);
  });

  test.each([
    ['in the past', later(0)],
    ['more than a day away', later(longestMinutes * 60 + 1)],
    ['that is none', new Date(Number.NaN)],
  ])('refused with an end %s', async (_, endsAt) => {
    const db = await withStory();
    expect(await markUrgent(db, { ...mark, minutes: undefined, endsAt })).toMatchObject({
      code: 'invalid',
      fields: { minutes: 'out_of_range' },
    });
  });
});
