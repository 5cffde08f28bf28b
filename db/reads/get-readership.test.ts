import { expect, test } from 'vitest';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { writePrinted } from '#db/test/write-stories.ts';
import { addReads } from './add-reads.ts';
import { getReadership } from './get-readership.ts';

const hour = 3600;

async function newsroom() {
  const db = await copyDatabase();
  for (const sectionId of [1, 2, 1]) {
    await writePrinted(db, people.journalist, { content: { ...bridgeStory, sectionId } });
  }
  return db;
}

test('today begins with the day where the newspaper is; the week goes back seven days', async () => {
  const db = await newsroom();
  const read = (hoursAgo: number, reads: [number, number][]) =>
    addReads(db, { reads: new Map(reads), now: later(-hoursAgo * hour) });
  // Noon in UTC is three in the afternoon in Riyadh: today began fifteen hours ago.
  await read(200, [[1, 900]]);
  await read(16, [[1, 50]]);
  await read(15, [[1, 3]]);
  await read(0, [
    [1, 1],
    [2, 9],
  ]);
  const { hours, sections, today, week } = await getReadership(db.read, { now: noon });
  expect(hours.map(({ reads }) => reads)).toEqual([3, ...Array<number>(14).fill(0), 10]);
  expect(hours[0]?.at).toEqual(later(-15 * hour));
  expect(sections.map(({ slug, reads }) => [slug, reads])).toEqual([
    ['sport', 9],
    ['society', 4],
  ]);
  expect(today.map(({ id, reads }) => [id, reads])).toEqual([
    [2, 9],
    [1, 4],
  ]);
  expect(week.map(({ id, reads }) => [id, reads])).toEqual([
    [1, 54],
    [2, 9],
  ]);
});

test('where nothing was read there are hours, and nothing in them', async () => {
  const { hours, ...rest } = await getReadership((await newsroom()).read, { now: noon });
  expect(hours).toHaveLength(16);
  expect(hours.every(({ reads }) => reads === 0)).toBe(true);
  expect(rest).toEqual({ sections: [], today: [], week: [] });
});
