import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { missingForPrint } from '#newsroom/story/readiness.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { demoPictures, fillNewsroom } from '#db/demo/fill-newsroom.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { listRelated } from '#db/published/list-related.ts';
import { pageOfList } from '#db/published/page-of-list.ts';
import { noon } from '#db/test/clock.ts';
import { copyDatabase, temporaryFolder } from '#db/test/copy-database.ts';
import { dataOf } from '#db/test/write-stories.ts';
import { archiveStory } from './archive-story.ts';
import { fillArchive } from './fill-archive.ts';

const photos = demoPictures().map((_, index) => ({
  key: String(index).padStart(20, '0'),
  width: 1600,
  height: 900,
  cuts: { whole: { frame: { x: 0, y: 0, width: 1600, height: 900 }, widths: [480] } },
  placeholder: 'data:image/webp;base64,',
  bytes: 400_000,
  likeness: '00000000000000ff',
}));
const say = () => {};

async function demoNewsroom(): Promise<Database> {
  const db = openDatabase(join(temporaryFolder(), 'newsroom.sqlite'));
  onTestFinished(() => db.close());
  db.driver.pragma('synchronous = OFF');
  migrateDatabase(db);
  await fillNewsroom(db, { photos, passwordHash: 'none', now: noon });
  return db;
}

const page = (db: Database, list: string, number: number) =>
  pageOfList(db.read, { list, turn: { page: number }, now: noon });

test('a past is older than all that the demo has, is listed, and related by its words', async () => {
  const db = await demoNewsroom();
  const before = await page(db, 'all', 1);
  expect(dataOf(await fillArchive(db, { stories: 1_200, say }))).toEqual({ stories: 1_200 });

  const after = await page(db, 'all', 1);
  expect(after?.stories).toBe((before?.stories ?? 0) + 1_200);
  expect(after?.cards).toEqual(before?.cards);
  const last = await page(db, 'all', after?.pages ?? 0);
  const times = last?.cards.map((card) => card.publishedAt) ?? [];
  expect(times).toEqual(times.toSorted().toReversed());
  // At the pace of a daily newspaper.
  const days = (noon.getTime() - Date.parse(times.at(-1) ?? '')) / (24 * 60 * 60_000);
  expect(days).toBeGreaterThan(1_200 / 28);
  expect(days).toBeLessThan(1_200 / 27 + 30);

  const indexed = db.reader.prepare('SELECT count(*) FROM published_words').pluck().get();
  expect(indexed).toBe(after?.stories);
  const [oldest] = last?.cards ?? [];
  expect(await listRelated(db.read, { id: oldest?.id ?? 0, limit: 4, now: noon })).toHaveLength(4);
}, 60_000);

test('the same past each time, and only once', async () => {
  const [one, other] = [await demoNewsroom(), await demoNewsroom()];
  for (const db of [one, other]) dataOf(await fillArchive(db, { stories: 30, say }));
  const rows = (db: Database) =>
    db.reader.prepare('SELECT id, published_at, content FROM published_stories').all();
  expect(rows(one)).toEqual(rows(other));
  expect(await fillArchive(one, { stories: 30, say })).toMatchObject({ code: 'conflict' });
  expect(rows(one)).toEqual(rows(other));
});

test('a newsroom that is not the demo’s gets none', async () => {
  const db = await copyDatabase();
  expect(await fillArchive(db, { stories: 30, say })).toMatchObject({ code: 'not_found' });
});

test('every sentence is whole, and every story ready for print', () => {
  for (let number = 0; number < 500; number += 1) {
    const story = archiveStory(number, () => [7]);
    expect(missingForPrint(story)).toEqual({});
    expect(JSON.stringify(story)).not.toMatch(/undefined|\{[a-z]+\}/u);
    expect(story.topicIds.length).toBeGreaterThan(0);
    expect(story.bylineIds).toHaveLength(1);
  }
});
