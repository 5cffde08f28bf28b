import { expect, test } from 'vitest';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { correctStory } from '#db/stories/correct-story.ts';
import { createStory } from '#db/stories/create-story.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { copyPrinted } from '#db/test/copy-printed.ts';
import { people } from '#db/test/people.ts';
import { writeCoverage, writeEntry } from '#db/test/write-coverage.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { hasPage } from './has-page.ts';

const { journalist, editor } = people;

test('a story has a page once it was in print, also withdrawn; a draft and one that is none have not', async () => {
  const db = await copyDatabase();
  const { storyId, baseVersion } = await writePrinted(db, journalist);
  const draft = dataOf(await createStory(db, { actor: journalist }));
  const has = (id: number) => hasPage(db.read, `/ar/news/${id}`);
  expect([await has(storyId), await has(draft.id), await has(99_999)]).toEqual([
    true,
    false,
    false,
  ]);
  const notice = 'سُحب لأن مصدره لم يثبت.';
  dataOf(await withdrawStory(db, { actor: editor, storyId, baseVersion, notice }));
  expect(await has(storyId)).toBe(true);
});

test('a live coverage has a page, and one for each of its entries; a story without one has none', async () => {
  const db = await copyDatabase();
  const { storyId } = await writeCoverage(db);
  const { entryId } = await writeEntry(db, { storyId });
  const plain = await writePrinted(db, journalist);
  const has = (name: string) => hasPage(db.read, `/ar/live/${name}`);
  expect(await has(`${storyId}`)).toBe(true);
  expect(await has(`${storyId}?entry=${entryId}`)).toBe(true);
  expect(await has(`${storyId}?entry=${entryId + 1}`)).toBe(false);
  expect(await has(`${plain.storyId}`)).toBe(false);
});

test.each([
  ['/ar', true],
  ['/en/-/nowhere', true],
  ['/ar/section/society', true],
  ['/en/section/society?page=1', true],
  ['/en/section/society?page=2', false],
  ['/en/section/society?before=1', false],
  ['/en/section/society?before=2', false],
  ['/ar/topic/roads', true],
  ['/ar/topic/roads?page=2', false],
  ['/ar/topic/roads?before=1', false],
  ['/ar/topic/none', false],
  [`/ar/writer/${encodeURIComponent('ليلى-النجار')}`, true],
  ['/en/writer/none', false],
  ['/ar/archive', true],
  ['/ar/archive/2026/11/22', true],
  ['/ar/archive/2026/11/22?before=1', false],
  ['/ar/archive/2026/11/21', false],
  ['/ar/archive/2026/02/30', false],
  ['/ar/section/none', false],
  ['/ar/corrections', true],
  ['/en/corrections?before=1', true],
  ['/ar/corrections?before=2', false],
  ['/ar/corrections?before=w1', false],
  ['/ar/feed.xml', true],
  ['/en/section/society/feed.json', true],
  ['/ar/section/none/feed.xml', false],
  ['/ar/news/1/story.json', true],
  ['/ar/news/2/story.json', false],
  ['/ar/sitemap.xml', true],
  ['/ar/sitemap/0', true],
  ['/ar/sitemap/1', false],
  [`/ar/section/${encodeURIComponent('لا-قسم')}`, false],
])('%s: %s', async (key, has) => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  dataOf(await correctStory(db, { ...story, kind: 'update', text: 'افتُتح.' }));
  expect(await hasPage(db.read, key)).toBe(has);
});

test('news of two days have as many files as they fill', async () => {
  const db = await copyDatabase();
  const { storyId } = await writePrinted(db, journalist, { now: new Date() });
  copyPrinted(db, storyId, 1000);
  const has = (part: number) => hasPage(db.read, `/ar/news-sitemap/${part}`);
  expect([await has(1), await has(2), await has(3)]).toEqual([true, true, false]);
});
