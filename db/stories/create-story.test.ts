import { expect, test } from 'vitest';
import { emptyContent } from '#newsroom/story/content.ts';
import { revisions, stories } from '#db/schema.ts';
import { noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { logOf } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { createStory } from './create-story.ts';

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
