import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { publishedStories, revisions, stories } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { saveDraft } from './save-draft.ts';
import { submitStory } from './submit-story.ts';
import { withdrawStory } from './withdraw-story.ts';

const edited = { ...bridgeStory, headline: 'عنوان آخر' };
const now = later(60);

const storyRow = async (db: Database) => (await db.read.select().from(stories))[0];

test('a save is the next version, and the one before it is kept', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, people.journalist);
  const saved = await saveDraft(db, { ...draft, actor: people.editor, content: edited, now });

  expect(saved).toEqual({ ok: true, data: { version: 3 } });
  expect(await storyRow(db)).toMatchObject({
    version: 3,
    state: 'draft',
    ownerId: 'journalist',
    updatedBy: 'editor',
    updatedAt: now,
    content: edited,
  });
  const kept = await db.read.select().from(revisions).orderBy(asc(revisions.version));
  expect(kept.map(({ version, kind, by }) => [version, kind, by])).toEqual([
    [1, 'created', 'journalist'],
    [2, 'saved', 'journalist'],
    [3, 'saved', 'editor'],
  ]);
  expect(kept[1]?.content).toEqual(bridgeStory);
  expect(kept[2]?.content).toEqual(edited);
});

test('a save that is asked for again, because its answer was lost, is done once', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, people.journalist);
  const asked = { ...draft, content: edited, saveId: 'a1b2c3', now };
  const first = await saveDraft(db, asked);
  expect(await saveDraft(db, asked)).toEqual(first);
  expect(first).toEqual({ ok: true, data: { version: 3 } });
  expect(await db.read.select().from(revisions)).toHaveLength(3);

  // Also when somebody has saved upon it since: their text stands, and what was asked for is in a version.
  const theirs = { ...bridgeStory, headline: 'نص غيري' };
  await saveDraft(db, { ...draft, actor: people.editor, baseVersion: 3, content: theirs, now });
  expect(await saveDraft(db, asked)).toEqual(first);
  expect((await storyRow(db))?.content.headline).toBe('نص غيري');
  expect(await saveDraft(db, { ...asked, saveId: 'other1' })).toMatchObject({ code: 'conflict' });
});

test('what an editor saves next goes upon its own save whose answer was lost', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, people.journalist);
  await saveDraft(db, { ...draft, content: edited, saveId: 'lost01', now });
  const more = { ...edited, lead: 'مقدمة أطول' };
  const next = { ...draft, content: more, saveId: 'next01', lost: ['lost00', 'lost01'], now };
  expect(await saveDraft(db, next)).toEqual({ ok: true, data: { version: 4 } });

  // But not upon what somebody else has saved over it.
  await saveDraft(db, { ...draft, actor: people.editor, baseVersion: 4, content: edited, now });
  expect(await saveDraft(db, { ...next, saveId: 'next02' })).toEqual({
    ok: false,
    code: 'conflict',
    version: 5,
    saveId: 'lost01',
  });
});

describe('lost updates', () => {
  test('of two saves on one version one wins, and the other is told which version stands', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, people.journalist);
    const mine = { ...bridgeStory, headline: 'نصّي' };
    const yours = { ...bridgeStory, headline: 'نصّك' };
    const both = await Promise.all([
      saveDraft(db, { ...draft, content: mine, now }),
      saveDraft(db, { ...draft, actor: people.editor, content: yours, now }),
    ]);

    expect(both).toEqual([
      { ok: true, data: { version: 3 } },
      { ok: false, code: 'conflict', version: 3 },
    ]);
    expect((await storyRow(db))?.content.headline).toBe('نصّي');
  });

  test('of 30 saves on one version exactly one wins', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, people.journalist);
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, number) =>
        saveDraft(db, { ...draft, content: { ...bridgeStory, headline: `نص ${number}` }, now }),
      ),
    );
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok && one.code === 'conflict')).toHaveLength(29);
    expect(await db.read.select().from(revisions)).toHaveLength(3);
  });

  test.each([1, 3, 99, 0, -1])(
    'a save on version %i of a story at version 2 is a conflict',
    async (baseVersion) => {
      const db = await copyDatabase();
      const draft = await writeDraft(db, people.journalist);
      const before = everythingIn(db);
      const refused = await saveDraft(db, { ...draft, baseVersion, content: edited, now });
      expect(refused).toEqual({ ok: false, code: 'conflict', version: 2 });
      expect(everythingIn(db)).toEqual(before);
    },
  );
});

test('a published story keeps its public text while its next version is a draft', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, people.journalist);
  const printed = await db.read.select().from(publishedStories);
  expect(await saveDraft(db, { ...story, content: edited, now })).toMatchObject({ ok: true });

  expect(await db.read.select().from(publishedStories)).toEqual(printed);
  expect(await storyRow(db)).toMatchObject({
    state: 'published',
    version: 4,
    publishedVersion: 3,
    content: edited,
  });
});

describe('who may', () => {
  test('nobody can save a story that does not exist, nor another’s', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, people.journalist);
    const before = everythingIn(db);
    const unknown = { ok: false, code: 'not_found' };

    expect(await saveDraft(db, { ...draft, storyId: 99, content: edited })).toEqual(unknown);
    expect(await saveDraft(db, { ...draft, actor: people.colleague, content: edited })).toEqual(
      unknown,
    );
    expect(everythingIn(db)).toEqual(before);
  });

  test('its writer can read a withdrawn story but not change it; an editor can', async () => {
    const db = await copyDatabase();
    const story = await writePrinted(db, people.journalist);
    const withdrawal = { ...story, actor: people.editor, notice: 'سُحب.', now };
    const { version: baseVersion } = dataOf(await withdrawStory(db, withdrawal));
    const save = { ...story, baseVersion, content: edited, now };
    expect(await saveDraft(db, save)).toEqual({ ok: false, code: 'forbidden' });
    expect(await saveDraft(db, { ...save, actor: people.editor })).toMatchObject({ ok: true });
  });

  test('a story in review can still be edited by both', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, people.journalist);
    dataOf(await submitStory(db, { ...draft, now }));
    const { version } = dataOf(await saveDraft(db, { ...draft, content: edited, now }));
    const save = { ...draft, actor: people.editor, baseVersion: version, content: edited, now };
    expect(await saveDraft(db, save)).toMatchObject({ ok: true });
    expect((await storyRow(db))?.state).toBe('in_review');
  });
});

test.each<[string, Partial<StoryContent>]>([
  ['sectionId', { sectionId: 99 }],
  ['topicIds', { topicIds: [1, 99] }],
  ['bylineIds', { bylineIds: [99] }],
  ['leadPhotoId', { leadPhotoId: 99 }],
  ['body', { body: [{ kind: 'photo', id: 'photo-1', mediaId: 99, caption: '' }] }],
  ['body', { body: [{ kind: 'gallery', id: 'photos-1', photos: [{ mediaId: 99, caption: '' }] }] }],
  ['body', { body: [{ kind: 'context', id: 'context-1', storyId: 99, line: '' }] }],
])('a %s that names what does not exist is refused', async (field, wrong) => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, people.journalist);
  const before = everythingIn(db);
  const refused = await saveDraft(db, { ...draft, content: { ...bridgeStory, ...wrong }, now });
  expect(refused).toEqual({ ok: false, code: 'invalid', fields: { [field]: 'unknown_reference' } });
  expect(everythingIn(db)).toEqual(before);
});

test('«في سياق آخر» can point to a story in print and to no draft', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, people.journalist);
  const printed = await writePrinted(db, people.colleague);
  const pointing = (storyId: number): StoryContent => ({
    ...bridgeStory,
    body: [{ kind: 'context', id: 'context-1', storyId, line: 'وكان قد أُغلق' }],
  });
  expect(await saveDraft(db, { ...draft, content: pointing(draft.storyId) })).toMatchObject({
    code: 'invalid',
  });
  expect(await saveDraft(db, { ...draft, content: pointing(printed.storyId) })).toMatchObject({
    ok: true,
  });
});

test('one topic named twice is one topic', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, people.journalist);
  const content = { ...bridgeStory, topicIds: [1, 1, 2], bylineIds: [1, 1] };
  expect(await saveDraft(db, { ...draft, content })).toMatchObject({ ok: true });
  const [row] = await db.read.select().from(stories).where(eq(stories.id, draft.storyId));
  expect(row?.content.topicIds).toEqual([1, 1, 2]);
});
