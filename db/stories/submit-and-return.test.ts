import { describe, expect, test } from 'vitest';
import { emptyContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { publishedStories, stories } from '#db/schema.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { publishStory } from './publish-story.ts';
import { recallStory } from './recall-story.ts';
import { returnStory } from './return-story.ts';
import { submitStory } from './submit-story.ts';

const { journalist, colleague, editor } = people;
const storyRow = async (db: Database) => (await db.read.select().from(stories))[0];

test('a story goes to the editors, comes back with a note, and goes again without it', async () => {
  const db = await copyDatabase();
  const { storyId } = await writeDraft(db, journalist);

  expect(await submitStory(db, { actor: journalist, storyId, now: later(1) })).toMatchObject({
    ok: true,
  });
  expect(await storyRow(db)).toMatchObject({ state: 'in_review', version: 2, updatedAt: later(1) });

  const note = ' من\nالمصدر؟\u202e ';
  expect(await returnStory(db, { actor: editor, storyId, note, now: later(2) })).toMatchObject({
    ok: true,
  });
  expect(await storyRow(db)).toMatchObject({
    state: 'draft',
    returnNote: 'من المصدر؟',
    updatedAt: later(2),
  });

  expect(await submitStory(db, { actor: journalist, storyId, now: later(3) })).toMatchObject({
    ok: true,
  });
  expect(await storyRow(db)).toMatchObject({ state: 'in_review', returnNote: null });
  expect(await db.read.select().from(publishedStories)).toEqual([]);
});

test('publishing a returned story forgets the note', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  dataOf(await submitStory(db, draft));
  dataOf(await returnStory(db, { ...draft, actor: editor, note: 'من المصدر؟' }));
  dataOf(await publishStory(db, draft));
  expect(await storyRow(db)).toMatchObject({ state: 'published', returnNote: null });
});

describe('refused', () => {
  test('submitting what is not ready, with what is missing', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeDraft(db, journalist, { content: emptyContent });
    const before = everythingIn(db);
    expect(await submitStory(db, { actor: journalist, storyId })).toEqual({
      ok: false,
      code: 'not_ready',
      fields: { headline: 'missing', sectionId: 'missing', body: 'missing' },
    });
    expect(everythingIn(db)).toEqual(before);
  });

  test('submitting twice, or what is in print', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    const printed = await writePrinted(db, journalist);
    dataOf(await submitStory(db, draft));
    const before = everythingIn(db);
    expect(await submitStory(db, draft)).toEqual({ ok: false, code: 'forbidden' });
    expect(await submitStory(db, printed)).toEqual({ ok: false, code: 'forbidden' });
    expect(everythingIn(db)).toEqual(before);
  });

  test('another’s story, which is nobody’s business', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeDraft(db, journalist);
    const unknown = { ok: false, code: 'not_found' };
    expect(await submitStory(db, { actor: colleague, storyId })).toEqual(unknown);
    expect(await submitStory(db, { actor: editor, storyId: 99 })).toEqual(unknown);
    dataOf(await submitStory(db, { actor: journalist, storyId }));
    const note = 'لا';
    expect(await returnStory(db, { actor: colleague, storyId, note })).toEqual(unknown);
  });

  test('returning without a note, by its writer, or what was not submitted', async () => {
    const db = await copyDatabase();
    const { storyId } = await writeDraft(db, journalist);
    const back = { actor: editor, storyId, note: 'من المصدر؟' };
    expect(await returnStory(db, back)).toEqual({ ok: false, code: 'left_review' });
    dataOf(await submitStory(db, { actor: journalist, storyId }));
    const before = everythingIn(db);
    expect(await returnStory(db, { ...back, actor: journalist })).toEqual({
      ok: false,
      code: 'forbidden',
    });
    expect(await returnStory(db, { ...back, note: ' \u202e\n' })).toEqual({
      ok: false,
      code: 'invalid',
      fields: { note: 'missing' },
    });
    expect(everythingIn(db)).toEqual(before);
  });
});

describe('recalling', () => {
  const submitted = async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    dataOf(await submitStory(db, draft));
    return { db, draft };
  };
  const stateOf = async (db: Database) => (await db.read.select().from(stories))[0]?.state;

  test('its writer has it back as a draft, with the same text and version', async () => {
    const { db, draft } = await submitted();
    expect(await recallStory(db, draft)).toEqual({ ok: true, data: null });
    expect((await db.read.select().from(stories))[0]).toMatchObject({
      state: 'draft',
      version: draft.baseVersion,
      returnNote: null,
    });
  });

  test('it is its writer’s alone to recall', async () => {
    const { db, draft } = await submitted();
    expect(await recallStory(db, { ...draft, actor: editor })).toMatchObject({ code: 'forbidden' });
    expect(await recallStory(db, { ...draft, actor: colleague })).toMatchObject({
      code: 'not_found',
    });
  });

  test('an editor was faster: what was published or given back is not recalled', async () => {
    const { db, draft } = await submitted();
    const { storyId } = draft;
    dataOf(await returnStory(db, { actor: editor, storyId, note: 'من المصدر؟' }));
    expect(await recallStory(db, draft)).toEqual({ ok: false, code: 'left_review' });
    dataOf(await submitStory(db, draft));
    dataOf(await publishStory(db, { ...draft, actor: editor, fromReview: true }));
    expect(await recallStory(db, draft)).toEqual({ ok: false, code: 'left_review' });
    expect(await stateOf(db)).toBe('published');
  });

  test('its writer was faster: an editor who saw it in review neither publishes nor returns it', async () => {
    const { db, draft } = await submitted();
    const { storyId } = draft;
    dataOf(await recallStory(db, draft));
    const before = everythingIn(db);
    const publication = { ...draft, actor: editor };
    expect(await publishStory(db, { ...publication, fromReview: true })).toEqual({
      ok: false,
      code: 'left_review',
    });
    const back = { actor: editor, storyId, note: 'من المصدر؟' };
    expect(await returnStory(db, back)).toEqual({ ok: false, code: 'left_review' });
    expect(everythingIn(db)).toEqual(before);
    // Who has seen that it is a draft may publish it.
    expect(await publishStory(db, publication)).toMatchObject({ ok: true });
  });
});
