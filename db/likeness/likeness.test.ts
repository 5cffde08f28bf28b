import { expect, test } from 'vitest';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { listRelated } from '#db/published/list-related.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { restoreStory } from '#db/stories/restore-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { reindex } from './reindex.ts';

const { editor } = people;
const now = later(9_000);

/** A story of these words alone, on no topic. */
function story(headline: string, text: string, topicIds: number[] = []): StoryContent {
  const body = [{ kind: 'paragraph' as const, id: 'text', text: [{ text }] }];
  return { ...bridgeStory, kicker: '', headline, lead: text, body, topicIds, leadPhotoId: null };
}

const quarry = story('إغلاق محجر الوادي الأبيض', 'أغلقت البلدية محجر الوادي الأبيض بعد شكوى السكان.');
const again = story(
  'محجر الوادى الابيض يعود',
  'عاد العمل في مَحجر الوادي الأبيض بعد أن وافقت البلدية.',
);
const others = [
  story('بطولة السباحة تنطلق', 'تنطلق بطولة السباحة للناشئين في المسبح الكبير.'),
  story('معرض للخط العربي', 'يضم المعرض لوحات كتبها خطاطون من ثلاثة أجيال.'),
  story('أسعار القمح تتراجع', 'تراجعت أسعار القمح في الأسواق للأسبوع الثالث.'),
  story('قمر صناعي جديد', 'أُطلق القمر الصناعي فجرًا من منصة في الصحراء.'),
];

async function print(db: Database, contents: StoryContent[]) {
  const printed = [];
  for (const [at, content] of contents.entries()) {
    printed.push(await writePrinted(db, editor, { content, now: later(at * 60) }));
  }
  return printed;
}
const related = async (db: Database, id: number) =>
  (await listRelated(db.read, { id, limit: 4, now })).map((card) => card.id);

test('stories of the same words are found, however they are spelled, from both sides', async () => {
  const db = await copyDatabase();
  await print(db, [quarry, ...others, again]);
  expect(await related(db, 6)).toEqual([1]);
  expect(await related(db, 1)).toEqual([6]);
  expect(await related(db, 2)).toEqual([]);
});

test('what was withdrawn is like nothing, and what comes back is found again', async () => {
  const db = await copyDatabase();
  const printed = await print(db, [quarry, ...others, again]);
  const [first] = printed;
  if (!first) throw new Error('Nothing was printed.');
  const { version } = dataOf(await withdrawStory(db, { ...first, notice: 'سُحب.' }));
  expect(await related(db, 6)).toEqual([]);
  expect(db.reader.prepare('SELECT count(*) FROM published_words').pluck().get()).toBe(5);
  dataOf(await restoreStory(db, { ...first, baseVersion: version }));
  expect(await related(db, 6)).toEqual([1]);
});

test('an update that is about something else is like what it is about now', async () => {
  const db = await copyDatabase();
  const [first] = await print(db, [quarry, ...others, again]);
  if (!first) throw new Error('Nothing was printed.');
  const content = story('معرض آخر للخط العربي', 'لوحات كتبها خطاطون من ثلاثة أجيال في معرض آخر.');
  const { version } = dataOf(await saveDraft(db, { ...first, content }));
  dataOf(await publishStory(db, { ...first, baseVersion: version }));
  expect(await related(db, 1)).toEqual([3]);
  expect(await related(db, 6)).toEqual([]);
});

test('the same words relate more than two topics; one topic alone relates nothing', async () => {
  const db = await copyDatabase();
  const [swimming, writing, wheat, moon] = others;
  if (!swimming || !writing || !wheat || !moon) throw new Error('There are four others.');
  const about = (content: StoryContent, ...topicIds: number[]) => ({ ...content, topicIds });
  await print(db, [
    about(swimming, 1),
    quarry,
    about(writing, 1),
    about(wheat, 1, 2),
    moon,
    about(again, 1, 2),
  ]);
  expect(await related(db, 6)).toEqual([2, 4]);
});

test('made anew from what is in print, the index is what it was', async () => {
  const db = await copyDatabase();
  await print(db, [quarry, ...others, again]);
  const pairs = () => db.reader.prepare('SELECT story_id, other_id FROM published_likeness').all();
  const before = pairs();
  expect(before).toHaveLength(2);
  db.driver.exec(
    'DELETE FROM published_likeness; DELETE FROM published_words WHERE rowid IN (1, 3)',
  );
  expect(await reindex(db, { missingOnly: true })).toEqual({ stories: 2 });
  expect(pairs()).toEqual(before);
  expect(await reindex(db, { missingOnly: true })).toEqual({ stories: 0 });
  expect(await reindex(db, { missingOnly: false })).toEqual({ stories: 6 });
  expect(pairs()).toEqual(before);
});

test('one that is told to stop leaves the rest for the next time', async () => {
  const db = await copyDatabase();
  await print(db, [quarry, again]);
  db.driver.exec('DELETE FROM published_words');
  expect(await reindex(db, { missingOnly: true, signal: AbortSignal.abort() })).toEqual({
    stories: 0,
  });
  expect(await reindex(db, { missingOnly: true })).toEqual({ stories: 2 });
});
