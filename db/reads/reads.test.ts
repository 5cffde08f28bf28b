import { expect, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { listMostRead } from '#db/published/list-most-read.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { addReads, keptHours } from './add-reads.ts';
import { hourOf } from './hour-of.ts';
import { rankStories } from './rank-stories.ts';

const { journalist, editor } = people;
const hour = 3600;
const rows = (db: Database) => everythingIn(db)['story_reads'];

async function newsroom(stories = 3): Promise<Database> {
  const db = await copyDatabase();
  for (let count = 0; count < stories; count += 1) await writePrinted(db, journalist);
  return db;
}

async function read(db: Database, hoursAgo: number, reads: Record<number, number>) {
  const counted = Object.entries(reads).map(([id, count]) => [Number(id), count] as const);
  await addReads(db, { reads: new Map(counted), now: later(-hoursAgo * hour) });
}

/** Each asked for on a day of its own: a ranking is kept for a minute. */
async function mostRead(db: Database, asked: { except?: number; limit?: number; now?: Date } = {}) {
  const cards = await listMostRead(db.read, { limit: 5, now: noon, ...asked });
  return cards.map(({ id }) => id);
}

test('what several processes counted adds up, hour by hour', async () => {
  const db = await newsroom();
  await read(db, 1, { 1: 2 });
  await read(db, 0, { 1: 3, 2: 1 });
  await read(db, 0, { 1: 4 });
  expect(rows(db)).toEqual([
    { story_id: 1, hour: hourOf(noon) - 1, reads: 2 },
    { story_id: 1, hour: hourOf(noon), reads: 7 },
    { story_id: 2, hour: hourOf(noon), reads: 1 },
  ]);
});

test('nothing is counted of what is not in print, and the log says nothing of reads', async () => {
  const db = await newsroom(1);
  const draft = await writeDraft(db, journalist);
  const gone = await writePrinted(db, journalist);
  dataOf(await withdrawStory(db, { ...gone, actor: editor, notice: 'سُحب.', now: noon }));
  const { events } = everythingIn(db);
  await read(db, 0, { 1: 1, [draft.storyId]: 1, [gone.storyId]: 1, 99: 1 });
  expect(rows(db)).toMatchObject([{ story_id: 1, reads: 1 }]);
  expect(everythingIn(db)['events']).toEqual(events);
});

test('what is older than ninety days is forgotten with the next reads', async () => {
  const db = await newsroom();
  await read(db, keptHours + 1, { 1: 5 });
  await read(db, keptHours, { 1: 6 });
  expect(rows(db)).toHaveLength(2);
  await read(db, 0, { 2: 1 });
  expect(rows(db)).toMatchObject([{ reads: 6 }, { reads: 1 }]);
});

test('an hour is asked for in the order of its reads, by its index alone', async () => {
  const db = await newsroom(1);
  const plan = db.reader
    .prepare<[], { detail: string }>(
      'EXPLAIN QUERY PLAN SELECT story_id, reads FROM story_reads WHERE hour = 1 ORDER BY reads DESC, story_id DESC LIMIT 100',
    )
    .all();
  expect(plan.map(({ detail }) => detail)).toEqual([
    'SEARCH story_reads USING COVERING INDEX story_reads_hour (hour=?)',
  ]);
});

test('only the hours that are asked for count, and of equals the newer is first', async () => {
  const db = await newsroom();
  await read(db, 2, { 1: 50 });
  await read(db, 1, { 1: 1, 2: 1, 3: 2 });
  const at = hourOf(noon) - 1;
  expect(await rankStories(db.read, { hours: { from: at, to: at } })).toEqual([3, 2, 1]);
  expect(await rankStories(db.read, { hours: { from: at - 1, to: at } })).toEqual([1, 3, 2]);
});

test('a read of this hour weighs more than many of yesterday', async () => {
  const db = await newsroom();
  await read(db, 23, { 1: 20 });
  await read(db, 12, { 2: 4 });
  await read(db, 0, { 3: 1 });
  expect(await mostRead(db)).toEqual([2, 3, 1]);
});

test('where few were read in a day, the week follows; nothing older', async () => {
  const db = await newsroom(4);
  await read(db, 8 * 24, { 4: 900 });
  await read(db, 6 * 24, { 1: 500, 2: 100 });
  await read(db, 0, { 3: 1 });
  expect(await mostRead(db)).toEqual([3, 1, 2]);
});

test('too few are no list, and the story at hand is not in its own', async () => {
  const db = await newsroom(4);
  await read(db, 0, { 1: 1, 2: 2, 3: 3 });
  expect(await mostRead(db)).toEqual([3, 2, 1]);
  expect(await mostRead(db, { except: 2 })).toEqual([]);
  expect(await mostRead(db, { limit: 2 })).toEqual([3, 2]);
});

test('a withdrawn story is gone at once; the ranking follows within a minute', async () => {
  const db = await newsroom(4);
  await read(db, 0, { 1: 1, 2: 2, 3: 3 });
  expect(await mostRead(db)).toEqual([3, 2, 1]);
  const gone = { actor: editor, storyId: 3, baseVersion: 3, notice: 'سُحب.', now: noon };
  dataOf(await withdrawStory(db, gone));
  await read(db, 0, { 4: 9 });
  expect(await mostRead(db, { now: later(59) })).toEqual([2, 1]);
  expect(await mostRead(db, { now: later(60) })).toEqual([4, 2, 1]);
});
