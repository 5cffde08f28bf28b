import { describe, expect, test } from 'vitest';
import type { StoryContent } from '#newsroom/story/content.ts';
import { getPublishedStory } from '#db/published/get-published-story.ts';
import { publishedStories, revisions, stories, urgencyMarks } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn, logOf } from '#db/test/everything-in.ts';
import { inPrint } from '#db/test/in-print.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { restoreStory } from './restore-story.ts';
import { saveDraft } from './save-draft.ts';
import { withdrawStory } from './withdraw-story.ts';

const { journalist, colleague, editor, admin } = people;
const notice = 'سُحب الخبر لأن مصدره لم يثبت.';

/** The same word wherever a story has text, its headline aside. */
const marked: StoryContent = {
  ...bridgeStory,
  kicker: 'محجوب',
  lead: 'محجوب',
  body: [
    { kind: 'paragraph', id: 'hidden-1', text: [{ text: 'محجوب', href: '/n/محجوب' }] },
    { kind: 'photo', id: 'hidden-2', mediaId: 1, caption: 'محجوب' },
  ],
  shortHeadlines: { share: 'محجوب', search: 'محجوب', push: 'محجوب' },
};

test('nothing of a withdrawn story’s text is left where readers read', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist, { content: marked });
  expect(JSON.stringify(inPrint(db))).toContain('محجوب');
  const withdrawal = { ...story, actor: editor, notice: ` ${notice}\u202e`, now: later(60) };
  expect(await withdrawStory(db, withdrawal)).toEqual({ ok: true, data: { version: 4 } });

  expect(JSON.stringify(inPrint(db))).not.toContain('محجوب');
  expect(inPrint(db)).toMatchObject({ bylines: [], topics: [] });
  expect(await db.read.select().from(publishedStories)).toMatchObject([
    {
      content: null,
      language: 'ar',
      kicker: '',
      lead: '',
      leadPhotoId: null,
      headline: bridgeStory.headline,
      publishedAt: later(0),
      withdrawnAt: later(60),
      notice,
    },
  ]);
  expect(await getPublishedStory(db.read, { id: 1 })).toEqual({
    state: 'withdrawn',
    story: {
      headline: bridgeStory.headline,
      language: 'ar',
      notice,
      withdrawnAt: later(60).toISOString(),
    },
  });
});

test('the desk keeps the text, and the story’s whole history', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist, { content: marked });
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice, now: later(60) }));
  const [row] = await db.read.select().from(stories);
  expect(row).toMatchObject({ state: 'withdrawn', version: 4, content: marked });
  const kinds = (await db.read.select().from(revisions)).map((one) => one.kind);
  expect(kinds).toEqual(['created', 'saved', 'published', 'withdrawn']);
});

test('withdrawing ends a mark that is running, and says so in the log', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const mark = { publishedVersion: 3, level: 2, reason: 'حدث', minutes: 90 } as const;
  dataOf(await markUrgent(db, { actor: admin, storyId: story.storyId, ...mark, now: later(0) }));
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice, now: later(60) }));

  expect((await db.read.select().from(urgencyMarks)).map((one) => one.level)).toEqual([2, 0]);
  const acts = (await logOf(db, 'story:1')).map((row) => row.act);
  expect(acts.slice(-3)).toEqual(['urgency.mark', 'urgency.end', 'story.withdraw']);
});

test('a restored story is in print again as it now stands, first published when it was', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist, { content: marked });
  const { version } = dataOf(
    await withdrawStory(db, { ...story, actor: editor, notice, now: later(60) }),
  );
  const save = {
    ...story,
    actor: editor,
    baseVersion: version,
    content: bridgeStory,
    now: later(90),
  };
  const saved = dataOf(await saveDraft(db, save));
  const back = { ...story, actor: editor, baseVersion: saved.version, now: later(120) };
  expect(await restoreStory(db, back)).toEqual({ ok: true, data: { version: 6 } });

  expect(await db.read.select().from(publishedStories)).toMatchObject([
    {
      content: bridgeStory,
      withdrawnAt: null,
      notice: null,
      publishedAt: later(0),
      updatedAt: later(120),
    },
  ]);
  expect(inPrint(db).bylines).toHaveLength(1);
  expect(inPrint(db).topics).toHaveLength(2);
  const [row] = await db.read.select().from(stories);
  expect(row).toMatchObject({ state: 'published', publishedVersion: 6 });
});

describe('refused', () => {
  test.each<[string, Partial<Parameters<typeof withdrawStory>[1]>, object]>([
    [
      'without a notice',
      { notice: ' \n\u200b' },
      { code: 'invalid', fields: { notice: 'missing' } },
    ],
    ['by its writer', { actor: journalist }, { code: 'forbidden' }],
    ['by another journalist', { actor: colleague }, { code: 'not_found' }],
    [
      'on an old version',
      { baseVersion: 2 },
      { code: 'changed_since', version: 3, by: ['ليلى النجار'] },
    ],
    ['of nothing', { storyId: 99 }, { code: 'not_found' }],
  ])('a withdrawal %s', async (_, wrong, refusal) => {
    const db = await copyDatabase();
    const story = await writePrinted(db, journalist);
    const before = everythingIn(db);
    const withdrawal = { ...story, actor: editor, notice, ...wrong };
    expect(await withdrawStory(db, withdrawal)).toEqual({ ok: false, ...refusal });
    expect(everythingIn(db)).toEqual(before);
  });

  test('withdrawing a draft, or what is withdrawn; restoring what is in print', async () => {
    const db = await copyDatabase();
    const draft = { ...(await writeDraft(db, journalist)), actor: editor };
    expect(await withdrawStory(db, { ...draft, notice })).toEqual({ ok: false, code: 'forbidden' });
    const printed = { ...(await writePrinted(db, journalist)), actor: editor };
    expect(await restoreStory(db, printed)).toEqual({ ok: false, code: 'forbidden' });
    dataOf(await withdrawStory(db, { ...printed, notice }));
    const again = { ...printed, baseVersion: 4, notice };
    expect(await withdrawStory(db, again)).toEqual({ ok: false, code: 'forbidden' });
  });

  test.each<[string, Partial<Parameters<typeof restoreStory>[1]>, object]>([
    ['by its writer', { actor: journalist }, { code: 'forbidden' }],
    ['by another journalist', { actor: colleague }, { code: 'not_found' }],
    [
      'on an old version',
      { baseVersion: 3 },
      { code: 'changed_since', version: 4, by: ['هدى العلي'] },
    ],
    ['of nothing', { storyId: 99 }, { code: 'not_found' }],
  ])('a restoration %s', async (_, wrong, refusal) => {
    const db = await copyDatabase();
    const story = { ...(await writePrinted(db, journalist)), actor: editor };
    const { version: baseVersion } = dataOf(await withdrawStory(db, { ...story, notice }));
    const before = everythingIn(db);
    expect(await restoreStory(db, { ...story, baseVersion, ...wrong })).toEqual({
      ok: false,
      ...refusal,
    });
    expect(everythingIn(db)).toEqual(before);
  });

  test('restoring what is no longer ready', async () => {
    const db = await copyDatabase();
    const story = { ...(await writePrinted(db, journalist)), actor: editor };
    dataOf(await withdrawStory(db, { ...story, notice }));
    const content = { ...bridgeStory, headline: '' };
    dataOf(await saveDraft(db, { ...story, baseVersion: 4, content }));
    const before = everythingIn(db);
    const back = await restoreStory(db, { ...story, baseVersion: 5 });
    expect(back).toEqual({ ok: false, code: 'not_ready', fields: { headline: 'missing' } });
    expect(everythingIn(db)).toEqual(before);
  });
});
