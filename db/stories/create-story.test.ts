import { describe, expect, test } from 'vitest';
import { emptyContent } from '#newsroom/story/content.ts';
import { revisions, stories } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { logOf } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf } from '#db/test/write-stories.ts';
import { createAndSave, createStory } from './create-story.ts';
import { getDeskStory } from './get-desk-story.ts';
import { saveDraft } from './save-draft.ts';

test('an empty draft of one’s own, under one’s own byline', async () => {
  const db = await copyDatabase();
  const created = await createStory(db, { actor: people.colleague, now: noon });
  const content = { ...emptyContent, bylineIds: [2] };

  expect(created).toEqual({ ok: true, data: { id: 1 } });
  expect(await db.read.select().from(stories)).toEqual([
    {
      id: 1,
      state: 'draft',
      ownerId: 'colleague',
      language: 'ar',
      version: 1,
      publishedVersion: null,
      content,
      returnNote: null,
      createdAt: noon,
      updatedAt: noon,
      updatedBy: 'colleague',
      creationKey: null,
      discardedAt: null,
      discardedBy: null,
    },
  ]);
  expect(await db.read.select().from(revisions)).toEqual([
    {
      storyId: 1,
      version: 1,
      kind: 'created',
      content,
      by: 'colleague',
      at: noon,
      saveId: null,
      changes: null,
    },
  ]);
  expect(await logOf(db, 'story:1')).toEqual([
    { actor: 'colleague', act: 'story.create', data: {}, at: noon },
  ]);
});

test('many at once have numbers of their own', async () => {
  const db = await copyDatabase();
  const made = await Promise.all(
    Array.from({ length: 20 }, () => createStory(db, { actor: people.journalist, now: noon })),
  );
  expect(new Set(made.map((one) => one.ok && one.data.id)).size).toBe(20);
});

describe('the first save of a story that has no row yet', () => {
  const first = {
    actor: people.journalist,
    creationKey: 'a'.repeat(24),
    content: bridgeStory,
    saveId: 'one',
    now: noon,
  };

  test('makes it and saves it, both or neither', async () => {
    const db = await copyDatabase();
    const unknown = { ...bridgeStory, sectionId: 99 };
    expect(await createAndSave(db, { ...first, content: unknown })).toMatchObject({
      code: 'invalid',
    });
    expect(await db.read.$count(stories)).toBe(0);

    expect(await createAndSave(db, first)).toEqual({ ok: true, data: { id: 1, version: 2 } });
    const log = await logOf(db, 'story:1');
    expect(log.map(({ act }) => act)).toEqual(['story.create', 'story.save']);
  });

  test('asked for again because its answer was lost, it is neither made nor saved twice', async () => {
    const db = await copyDatabase();
    dataOf(await createAndSave(db, first));
    expect(await createAndSave(db, first)).toEqual({ ok: true, data: { id: 1, version: 2 } });
    expect(await db.read.$count(stories)).toBe(1);
    expect(await db.read.$count(revisions)).toBe(2);
  });

  test('typed on after a lost answer, the text goes upon what was saved', async () => {
    const db = await copyDatabase();
    dataOf(await createAndSave(db, first));
    const content = { ...bridgeStory, headline: 'عنوان آخر' };
    const next = { ...first, content, saveId: 'two', lost: ['one'], now: later(5) };
    expect(await createAndSave(db, next)).toEqual({ ok: true, data: { id: 1, version: 3 } });
    const story = dataOf(await getDeskStory(db.read, { actor: people.journalist, storyId: 1 }));
    expect(story.content.headline).toBe('عنوان آخر');
  });

  test('where the story was saved elsewhere since, it is a conflict that says which story', async () => {
    const db = await copyDatabase();
    dataOf(await createAndSave(db, first));
    const saved = { actor: people.editor, storyId: 1, baseVersion: 2, content: bridgeStory };
    dataOf(await saveDraft(db, saved));
    expect(await createAndSave(db, { ...first, saveId: 'two' })).toMatchObject({
      code: 'conflict',
      storyId: 1,
      version: 3,
    });
  });

  test('many at once under one key make one story, under another key another', async () => {
    const db = await copyDatabase();
    const made = await Promise.all(
      Array.from({ length: 10 }, () => createAndSave(db, { ...first })),
    );
    expect(new Set(made.map((one) => one.ok && one.data.id))).toEqual(new Set([1]));
    const other = await createAndSave(db, { ...first, creationKey: 'b'.repeat(24) });
    expect(other).toMatchObject({ data: { id: 2 } });
    // A key is its maker's alone.
    const colleague = await createAndSave(db, { ...first, actor: people.colleague });
    expect(colleague).toMatchObject({ data: { id: 3 } });
  });
});
