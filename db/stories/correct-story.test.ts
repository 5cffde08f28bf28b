import { describe, expect, test } from 'vitest';
import { corrections, publishedStories, revisions } from '#db/schema.ts';
import { getPublishedStory } from '#db/published/get-published-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { correctStory } from './correct-story.ts';
import { saveDraft } from './save-draft.ts';

const { journalist, colleague, editor } = people;
const correction = { kind: 'correction', text: 'الكلفة سبعة ملايين، لا سبعون.' } as const;

test('the right text goes into print together with a dated note', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const content = { ...bridgeStory, lead: 'الكلفة سبعة ملايين.' };
  const { version } = dataOf(await saveDraft(db, { ...story, content, now: later(30) }));
  const corrected = await correctStory(db, {
    ...story,
    baseVersion: version,
    ...correction,
    now: later(60),
  });

  expect(corrected).toEqual({ ok: true, data: { version: 5 } });
  expect(await db.read.select().from(corrections)).toEqual([
    { id: 1, storyId: 1, ...correction, by: 'journalist', at: later(60) },
  ]);
  const [printed] = await db.read.select().from(publishedStories);
  expect(printed).toMatchObject({ lead: 'الكلفة سبعة ملايين.', content, updatedAt: later(60) });
  expect(printed?.publishedAt).toEqual(later(0));
  expect((await db.read.select().from(revisions)).at(-1)).toMatchObject({
    kind: 'corrected',
    version: 5,
  });
});

test('readers see every note, the oldest first, cleaned', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  dataOf(await correctStory(db, { ...story, ...correction, now: later(60) }));
  const note = { kind: 'clarification', text: ' المقصود\nجسر الرمان\u202e ' } as const;
  dataOf(
    await correctStory(db, { ...story, actor: editor, baseVersion: 4, ...note, now: later(90) }),
  );

  const read = await getPublishedStory(db.read, { id: 1, now: later(99) });
  expect(read?.state === 'published' && read.story.corrections).toEqual([
    { ...correction, at: later(60).toISOString() },
    { kind: 'clarification', text: 'المقصود جسر الرمان', at: later(90).toISOString() },
  ]);
});

describe('refused', () => {
  test.each<[string, Partial<Parameters<typeof correctStory>[1]>, object]>([
    ['without a text', { text: ' \u202e ' }, { code: 'invalid', fields: { text: 'missing' } }],
    [
      'on an old version',
      { baseVersion: 2 },
      { code: 'changed_since', version: 3, by: ['ليلى النجار'] },
    ],
    ['by another journalist', { actor: colleague }, { code: 'not_found' }],
    ['where review comes first', { actor: { ...journalist, grants: [] } }, { code: 'forbidden' }],
    ['of a story that does not exist', { storyId: 99 }, { code: 'not_found' }],
  ])('a correction %s', async (_, wrong, refusal) => {
    const db = await copyDatabase();
    const story = await writePrinted(db, journalist);
    const before = everythingIn(db);
    expect(await correctStory(db, { ...story, ...correction, ...wrong })).toEqual({
      ok: false,
      ...refusal,
    });
    expect(everythingIn(db)).toEqual(before);
  });

  test('a correction of what was never in print', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    expect(await correctStory(db, { ...draft, ...correction })).toEqual({
      ok: false,
      code: 'forbidden',
    });
  });

  test('a correction that empties the story', async () => {
    const db = await copyDatabase();
    const story = await writePrinted(db, journalist);
    const { version } = dataOf(
      await saveDraft(db, { ...story, content: { ...bridgeStory, body: [] } }),
    );
    const before = everythingIn(db);
    const empty = await correctStory(db, { ...story, baseVersion: version, ...correction });
    expect(empty).toEqual({ ok: false, code: 'not_ready', fields: { body: 'missing' } });
    expect(everythingIn(db)).toEqual(before);
  });
});
