import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFront } from '#newsroom/front/arrangement.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { removeEntry } from '#db/coverage/remove-entry.ts';
import { startCoverage } from '#db/coverage/start-coverage.ts';
import { addNote } from '#db/desk-notes/add-note.ts';
import { replyToNote } from '#db/desk-notes/reply-to-note.ts';
import { listNotes } from '#db/desk-notes/list-notes.ts';
import { storyReads } from '#db/reads-schema.ts';
import { addReads } from '#db/reads/add-reads.ts';
import { hourOf } from '#db/reads/hour-of.ts';
import { draftOrLive } from '#db/front/front-rows.ts';
import { saveFrontDraft } from '#db/front/save-front-draft.ts';
import { saveHousePage } from '#db/house-pages/save-house-page.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { duplicateStory } from '#db/stories/duplicate-story.ts';
import { findPrintedStories } from '#db/stories/find-printed-stories.ts';
import { getStoryPreview } from '#db/stories/get-story-preview.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { submitStory } from '#db/stories/submit-story.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { changePhoto, writePhoto } from '#db/test/add-photos.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { publishArrangement } from '#db/test/publish-arrangement.ts';
import { newEntry, writeEntry } from '#db/test/write-coverage.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { listUrgentNow } from '#db/urgency/list-urgent-now.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { getCardFacts } from './get-card-facts.ts';
import { getCoverage } from './get-coverage.ts';
import { getHousePage } from './get-house-page.ts';
import { getPublishedStory } from './get-published-story.ts';
import { listCorrections } from './list-corrections.ts';
import { listDay } from './list-day.ts';
import { listFront } from './list-front.ts';
import { listHousePages } from './list-house-pages.ts';
import { listMostRead } from './list-most-read.ts';
import { listNamesInPrint } from './list-names-in-print.ts';
import { listNewest } from './list-newest.ts';
import { listRecent } from './list-recent.ts';
import { listRelated } from './list-related.ts';
import { listRightsEnds } from './list-rights-ends.ts';
import { listRunning } from './list-running.ts';
import { listSection } from './list-section.ts';
import { listTopic } from './list-topic.ts';
import { listWithdrawnIds } from './list-withdrawn-ids.ts';
import { listWriter } from './list-writer.ts';
import { listStoriesOfRange } from './list-stories-of-range.ts';
import { listStoryRanges } from './list-story-ranges.ts';

const { journalist, editor, admin } = people;
const secret = 'السرّالمكنون';
const now = later(600);
/** What a photo says that readers may not see. */
const said = { alt: secret, caption: secret, credit: secret, rights: secret };

/** The secret in every field; the body also where only some blocks keep text. */
const hidden: StoryContent = {
  ...bridgeStory,
  kicker: secret,
  headline: secret,
  lead: secret,
  body: [
    { kind: 'paragraph', id: 'secret-1', text: [{ text: secret }] },
    { kind: 'photo', id: 'secret-2', mediaId: 1, caption: secret },
    { kind: 'table', id: 'secret-3', caption: secret, rows: [[secret]] },
  ],
  shortHeadlines: { share: secret, search: secret, push: secret },
};

/** A story in print, above it and in it a photo whose rights have ended, which says the secret. */
async function printWithEndedPhoto(db: Database) {
  const { id: photoId } = await writePhoto(db, 3, said);
  const photos = [{ mediaId: photoId, caption: '' }];
  const content: StoryContent = {
    ...bridgeStory,
    leadPhotoId: photoId,
    body: [...bridgeStory.body, { kind: 'gallery', id: 'gallery', photos }],
  };
  const story = await writePrinted(db, journalist, { content });
  await changePhoto(db, { photoId, rightsEndAt: now.toISOString() });
  return story;
}

/** A newsroom where the secret stands in every story that readers may not read, or not yet. */
async function newsroomWithSecrets(): Promise<{ db: Database; ids: number[] }> {
  const db = await copyDatabase();
  const shown = await writePrinted(db, journalist);
  const ended = await printWithEndedPhoto(db);
  const other = await writePrinted(db, journalist);
  const { id: ofDraft } = await writePhoto(db, 2, said);
  const unseen = { ...hidden, leadPhotoId: ofDraft };
  const draft = await writeDraft(db, journalist, { content: unseen });
  const review = await writeDraft(db, journalist, { content: hidden });
  dataOf(await submitStory(db, review));
  // A withdrawn story's headline stays in its notice; everything else of it goes.
  const content = { ...hidden, headline: 'خبر سُحب' };
  const gone = { ...(await writePrinted(db, journalist, { content })), actor: editor };
  // Entries go with their story, and one by one.
  const { storyId: covered } = shown;
  dataOf(await startCoverage(db, { actor: editor, storyId: covered, now: noon }));
  const { entryId } = await writeEntry(db, { storyId: covered, content: newEntry(secret, secret) });
  dataOf(await removeEntry(db, { actor: editor, storyId: covered, entryId, baseVersion: 1 }));
  await writeEntry(db, { storyId: covered, kind: 'key' });
  dataOf(await startCoverage(db, { actor: editor, storyId: gone.storyId, now: noon }));
  await writeEntry(db, { storyId: gone.storyId, kind: 'key', content: newEntry(secret, secret) });
  const mark = {
    actor: admin,
    publishedVersion: 3,
    level: 2,
    reason: secret,
    minutes: 600,
    now: noon,
  } as const;
  dataOf(await markUrgent(db, { ...mark, storyId: gone.storyId }));
  dataOf(await withdrawStory(db, { ...gone, notice: 'سُحب.', now: noon }));
  // The next version of a published story is a draft like any other.
  dataOf(await saveDraft(db, { ...shown, content: unseen }));
  dataOf(await markUrgent(db, { ...mark, storyId: shown.storyId }));
  // What the desk says about a story, in print or not, is the desk's own.
  const anchor = { on: 'words', blockId: 'bridge-1', quote: secret, at: 0 } as const;
  for (const { storyId } of [shown, other, draft, review, gone]) {
    const note = { actor: editor, storyId, text: secret, anchor, now: noon };
    const { noteId } = dataOf(await addNote(db, note));
    dataOf(await replyToNote(db, { actor: admin, noteId, text: secret, now: noon }));
  }
  const read = [shown, other, draft, review, gone, ended].map((one) => [one.storyId, 9] as const);
  await addReads(db, { reads: new Map(read), now });
  const about = { title: 'من نحن', text: 'صحيفة.' };
  const page = { slug: 'about', locale: 'ar', baseVersion: 0, words: about, now } as const;
  dataOf(await saveHousePage(db, { ...page, actor: admin }));
  // Read before it was withdrawn.
  await db.write((tx) =>
    tx.insert(storyReads).values({ storyId: gone.storyId, hour: hourOf(now), reads: 9 }),
  );
  // Nor are the words of a card whose story has gone, and those of a front page that is still a draft.
  const lead = [{ storyId: gone.storyId, headline: secret, kicker: secret }];
  await publishArrangement(db, { ...emptyFront, lead });
  const top = [{ storyId: shown.storyId, headline: secret, kicker: secret }];
  const { version: baseVersion } = await draftOrLive(db.read);
  const unpublished = { ...emptyFront, lead, top };
  dataOf(await saveFrontDraft(db, { actor: editor, baseVersion, content: unpublished }));
  return { db, ids: [shown, other, draft, review, gone, ended].map((one) => one.storyId) };
}

/** Every query that readers' pages ask, by the file it stands in. */
const publicQueries: Record<string, (db: Database, ids: number[]) => Promise<unknown>> = {
  'get-card-facts.ts': ({ read }, ids) =>
    Promise.all(ids.map((id) => getCardFacts(read, { id, now }))),
  'get-coverage.ts': ({ read }, ids) =>
    Promise.all(ids.map((id) => getCoverage(read, { id, now }))),
  'get-house-page.ts': ({ read }) => getHousePage(read, { slug: 'about', locale: 'ar' }),
  'get-published-story.ts': ({ read }, ids) =>
    Promise.all(ids.map((id) => getPublishedStory(read, { id, now }))),
  'list-corrections.ts': ({ read }) => listCorrections(read, { before: null }),
  'list-day.ts': ({ read }) => listDay(read, { day: '2026-11-22', before: null, now }),
  'list-front.ts': ({ read }) => listFront(read, { now }),
  'list-house-pages.ts': ({ read }) => listHousePages(read, 'ar'),
  'list-most-read.ts': ({ read }) => listMostRead(read, { limit: 99, now }),
  'list-names-in-print.ts': ({ read }) => listNamesInPrint(read),
  'list-newest.ts': ({ read }) => listNewest(read, { except: 0, limit: 99, now }),
  'list-recent.ts': ({ read }) => listRecent(read, { now, part: 1 }),
  'list-related.ts': ({ read }, ids) =>
    Promise.all(ids.map((id) => listRelated(read, { id, limit: 99, now }))),
  'list-rights-ends.ts': async ({ read }, ids) => [...(await listRightsEnds(read, ids))],
  'list-running.ts': ({ read }) => listRunning(read, { now }),
  'list-section.ts': ({ read }) =>
    Promise.all(
      ['society', 'sport'].map((slug) => listSection(read, { slug, turn: { page: 1 }, now })),
    ),
  'list-topic.ts': ({ read }) => listTopic(read, { slug: 'roads', turn: { page: 1 }, now }),
  'list-withdrawn-ids.ts': ({ read }) => listWithdrawnIds(read),
  'list-writer.ts': ({ read }) => listWriter(read, { slug: 'ليلى-النجار', turn: { page: 1 }, now }),
  'list-stories-of-range.ts': ({ read }) => listStoriesOfRange(read, { range: 0 }),
  'list-story-ranges.ts': ({ read }) => listStoryRanges(read),
};
const beside: Record<string, (db: Database) => Promise<unknown>> = {
  listUrgentNow: ({ read }) => listUrgentNow(read, { now }),
  findPrintedStories: ({ read }) =>
    Promise.all(['', secret, 'جسر'].map((words) => findPrintedStories(read, { words, except: 0 }))),
  listSections: ({ read }) => listSections(read),
  getSettings: ({ read }) => getSettings(read),
};

/** As `JSON.stringify`, and into maps and sets too. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one instanceof Map || one instanceof Set ? [...one] : one,
  );
}

test('every query of this folder is asked below', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const queries = readdirSync(folder).filter((name) =>
    /^(?:get|list|find)-[a-z-]+\.ts$/u.test(name),
  );
  expect(queries.toSorted()).toEqual(Object.keys(publicQueries).toSorted());
});

test.each([...Object.entries(publicQueries), ...Object.entries(beside)])(
  '%s tells nothing of drafts, reviews, next versions, withdrawn stories, notes, and photos that are not public',
  async (_, ask) => {
    const { db, ids } = await newsroomWithSecrets();
    const answer = written(await ask(db, ids));
    expect(answer).not.toContain(secret);
    expect(answer.length).toBeGreaterThan(2);
  },
);

test('what may be read is read: the same queries do tell of the stories in print', async () => {
  const { db, ids } = await newsroomWithSecrets();
  const asked = [
    'get-published-story.ts',
    'list-front.ts',
    'list-most-read.ts',
    'list-newest.ts',
    'list-related.ts',
    'list-section.ts',
    'list-day.ts',
    'list-topic.ts',
    'list-writer.ts',
  ];
  for (const name of asked) {
    expect(written(await publicQueries[name]?.(db, ids))).toContain(bridgeStory.headline);
  }
  expect((await listUrgentNow(db.read, { now })).map((story) => story.id)).toEqual([1]);
  expect(
    (await findPrintedStories(db.read, { words: 'جسر', except: 0 })).map((one) => one.id),
  ).toEqual([3, 2, 1]);
});

test('by its number, a draft is as unknown as a story that does not exist', async () => {
  const { db, ids } = await newsroomWithSecrets();
  const read = (id: number) => getPublishedStory(db.read, { id, now });
  const states = await Promise.all([...ids, 99].map(async (id) => (await read(id))?.state ?? null));
  expect(states).toEqual(['published', 'published', null, null, 'withdrawn', 'published', null]);
});

test('what the desk says about a story is in no preview of it, and goes with no copy', async () => {
  const db = await copyDatabase();
  const { storyId } = await writeDraft(db, journalist);
  dataOf(await addNote(db, { actor: editor, storyId, text: secret, anchor: null, now: noon }));
  const preview = dataOf(await getStoryPreview(db.read, { actor: editor, storyId, now }));
  expect(written(preview)).not.toContain(secret);
  const { id } = dataOf(await duplicateStory(db, { actor: editor, storyId, baseVersion: 2, now }));
  expect(dataOf(await listNotes(db.read, { actor: editor, storyId: id })).notes).toEqual([]);
  expect(dataOf(await listNotes(db.read, { actor: editor, storyId })).notes).toHaveLength(1);
});
