import { describe, expect, test } from 'vitest';
import { emptyContent } from '#newsroom/story/content.ts';
import { storyStates } from '#newsroom/story/states.ts';
import type { Database } from '#db/client.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { correctStory } from './correct-story.ts';
import { getDeskStory } from './get-desk-story.ts';
import { type DeskStoryQuery, deskPageSize, listDeskStories } from './list-desk-stories.ts';
import { returnStory } from './return-story.ts';
import { saveDraft } from './save-draft.ts';
import { submitStory } from './submit-story.ts';
import { withdrawStory } from './withdraw-story.ts';

const { journalist, colleague, editor, admin } = people;
const now = later(9_000);

/** 1 draft, 2 in review, 3 published, 4 withdrawn of the journalist; 5 a draft and 6 published of the colleague. */
async function busyDesk(): Promise<Database> {
  const db = await copyDatabase();
  await writeDraft(db, journalist, { now: later(1) });
  const review = await writeDraft(db, journalist, { now: later(2) });
  dataOf(await submitStory(db, { ...review, now: later(2) }));
  await writePrinted(db, journalist, { now: later(3) });
  const gone = await writePrinted(db, journalist, { now: later(4) });
  dataOf(await withdrawStory(db, { ...gone, actor: editor, notice: 'سُحب.', now: later(4) }));
  await writeDraft(db, colleague, { content: { ...bridgeStory, sectionId: 2 }, now: later(5) });
  await writePrinted(db, colleague, { content: { ...bridgeStory, sectionId: 2 }, now: later(6) });
  return db;
}

async function seen(db: Database, query: Omit<DeskStoryQuery, 'page'>): Promise<number[]> {
  const { stories, total } = await listDeskStories(db.read, { page: 1, now, ...query });
  expect(total).toBe(stories.length);
  return stories.map((story) => story.id);
}

describe('who sees what, the last touched first', () => {
  test.each([
    ['a journalist their own', journalist, [4, 3, 2, 1]],
    ['another journalist theirs', colleague, [6, 5]],
    ['an editor all', editor, [6, 5, 4, 3, 2, 1]],
    ['an admin all', admin, [6, 5, 4, 3, 2, 1]],
  ])('%s', async (_, actor, ids) => {
    const db = await busyDesk();
    expect(await seen(db, { actor })).toEqual(ids);
  });

  test('the list and the rules agree: what is not listed cannot be opened', async () => {
    const db = await busyDesk();
    for (const actor of Object.values(people)) {
      const opened: number[] = [];
      for (const storyId of [1, 2, 3, 4, 5, 6]) {
        if ((await getDeskStory(db.read, { actor, storyId })).ok) opened.push(storyId);
      }
      expect(opened.toReversed()).toEqual(await seen(db, { actor }));
    }
  });
});

describe('filters', () => {
  test('by state', async () => {
    const db = await busyDesk();
    const byState = storyStates.map((state) => seen(db, { actor: editor, state }));
    expect(await Promise.all(byState)).toEqual([[5, 1], [2], [6, 3], [4]]);
    expect(await seen(db, { actor: colleague, state: 'withdrawn' })).toEqual([]);
  });

  test('by section, as the text now has it', async () => {
    const db = await busyDesk();
    expect(await seen(db, { actor: editor, sectionId: 2 })).toEqual([6, 5]);
    expect(await seen(db, { actor: journalist, sectionId: 2 })).toEqual([]);
    expect(await seen(db, { actor: editor, sectionId: 99 })).toEqual([]);
  });

  test('an editor’s own', async () => {
    const db = await busyDesk();
    expect(await seen(db, { actor: editor, mine: true })).toEqual([]);
    await writeDraft(db, editor, { now: later(7) });
    expect(await seen(db, { actor: editor, mine: true })).toEqual([7]);
    expect(await seen(db, { actor: editor, mine: true, state: 'published' })).toEqual([]);
  });
});

test('page by page', async () => {
  const db = await copyDatabase();
  for (let number = 1; number <= deskPageSize + 1; number += 1) {
    await writeDraft(db, journalist, { now: later(number) });
  }
  const page = (number: number) =>
    listDeskStories(db.read, { actor: journalist, page: number, now });
  const first = await page(1);
  expect([first.total, first.pages, first.stories.length]).toEqual([51, 2, 50]);
  expect(first.stories[0]?.id).toBe(51);
  expect((await page(2)).stories.map((story) => story.id)).toEqual([1]);
  expect((await page(3)).stories).toEqual([]);
});

test('what a row tells', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist, { now: later(1) });
  const rows = async () =>
    (await listDeskStories(db.read, { actor: editor, page: 1, now })).stories;
  expect(await rows()).toEqual([
    {
      id: 1,
      state: 'published',
      headline: bridgeStory.headline,
      language: 'ar',
      section: { name: 'مجتمع', nameEn: 'Society' },
      owner: 'ليلى النجار',
      updatedAt: later(1),
      hasUnpublishedChanges: false,
      returned: false,
      urgency: 0,
      openNotes: 0,
    },
  ]);

  const content = { ...bridgeStory, headline: 'عنوان آخر', sectionId: null };
  dataOf(await saveDraft(db, { ...story, actor: editor, content, now: later(2) }));
  const mark = { actor: admin, storyId: 1, level: 1, reason: 'حدث', minutes: 600 } as const;
  dataOf(await markUrgent(db, { ...mark, now: later(3) }));
  expect(await rows()).toMatchObject([
    { headline: 'عنوان آخر', section: null, hasUnpublishedChanges: true, urgency: 1 },
  ]);
});

test('a returned story says so until it is submitted again', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  const returned = async () =>
    (await listDeskStories(db.read, { actor: journalist, page: 1, now })).stories[0]?.returned;
  dataOf(await submitStory(db, draft));
  dataOf(await returnStory(db, { ...draft, actor: editor, note: 'من المصدر؟' }));
  expect(await returned()).toBe(true);
  dataOf(await submitStory(db, draft));
  expect(await returned()).toBe(false);
});

test('a story on the desk, with what this person may do', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const opened = async (actor: typeof journalist | typeof editor | typeof admin) =>
    dataOf(await getDeskStory(db.read, { actor, storyId: 1, now }));
  expect(await opened(journalist)).toEqual({
    id: 1,
    state: 'published',
    version: 3,
    publishedVersion: 3,
    content: bridgeStory,
    owner: 'ليلى النجار',
    updatedAt: later(0),
    updatedBy: 'ليلى النجار',
    returnNote: null,
    may: ['view', 'note', 'edit', 'publish', 'correct', 'ask-urgent', 'cover'],
    printed: { slug: 'افتتاح-جسر-الرمان-عامين-العمل', publishedAt: later(0) },
    urgency: null,
    requests: { waiting: [], own: null },
    contexts: {},
  });
  expect((await opened(editor)).may).toEqual([
    'view',
    'note',
    'edit',
    'publish',
    'correct',
    'withdraw',
    'ask-urgent',
    'cover',
  ]);
  expect((await opened(admin)).may).toContain('mark-urgent');

  const mark = { actor: admin, storyId: 1, level: 3, reason: 'زلزال', minutes: 600 } as const;
  const { markId, endsAt } = dataOf(await markUrgent(db, { ...mark, now: later(3) }));
  expect((await opened(editor)).urgency).toEqual({
    markId,
    level: 3,
    reason: 'زلزال',
    endsAt,
  });
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'سُحب.', now: later(4) }));
  expect(await opened(journalist)).toMatchObject({
    printed: null,
    urgency: null,
    may: ['view', 'note'],
  });
});

test('the desk is told when what «في سياق آخر» points to was corrected or withdrawn', async () => {
  const db = await copyDatabase();
  const old = await writePrinted(db, journalist);
  const body = [{ kind: 'context', id: 'context-1', storyId: 1, line: '' }] as const;
  await writeDraft(db, journalist, { content: { ...emptyContent, body: [...body] } });
  const contexts = async () =>
    dataOf(await getDeskStory(db.read, { actor: editor, storyId: 2 })).contexts;
  const { headline } = bridgeStory;
  expect(await contexts()).toEqual({ 1: { headline, withdrawn: false, corrected: false } });
  const note = { kind: 'clarification', text: 'الجسر للمشاة وحدهم.' } as const;
  const { version } = dataOf(await correctStory(db, { ...old, actor: editor, ...note }));
  expect(await contexts()).toEqual({ 1: { headline, withdrawn: false, corrected: true } });
  dataOf(await withdrawStory(db, { ...old, baseVersion: version, actor: editor, notice: 'سُحب.' }));
  expect(await contexts()).toEqual({ 1: { headline, withdrawn: true, corrected: true } });
});
