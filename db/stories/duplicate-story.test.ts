import { expect, test } from 'vitest';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { correctStory } from './correct-story.ts';
import { duplicateStory } from './duplicate-story.ts';
import { getDeskStory } from './get-desk-story.ts';
import { withdrawStory } from './withdraw-story.ts';

const { journalist, colleague, editor, admin } = people;
const now = later(5);

test('the text goes into a draft of the actor’s own, and nothing else of the story', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const note = { kind: 'correction', text: 'الكلفة سبعة ملايين.' } as const;
  dataOf(await correctStory(db, { ...story, ...note, now: noon }));
  const mark = {
    actor: admin,
    storyId: 1,
    publishedVersion: 4,
    level: 3,
    reason: 'زلزال',
    minutes: 600,
  } as const;
  dataOf(await markUrgent(db, { ...mark, now: noon }));

  const { id } = dataOf(
    await duplicateStory(db, { actor: editor, storyId: 1, baseVersion: 4, now }),
  );
  expect(id).toBe(2);
  expect(await getDeskStory(db.read, { actor: editor, storyId: id, now })).toMatchObject({
    ok: true,
    data: {
      state: 'draft',
      version: 1,
      publishedVersion: null,
      content: bridgeStory,
      owner: editor.name,
      updatedBy: editor.name,
      returnNote: null,
      printed: null,
      urgency: null,
    },
  });
  // The writer of the first has no part in the second.
  expect(await getDeskStory(db.read, { actor: journalist, storyId: id })).toMatchObject({
    code: 'not_found',
  });
});

test('who may not see a story cannot have its text', async () => {
  const db = await copyDatabase();
  await writeDraft(db, journalist);
  expect(await duplicateStory(db, { actor: colleague, storyId: 1, baseVersion: 3 })).toMatchObject({
    code: 'not_found',
  });
  expect(await duplicateStory(db, { actor: editor, storyId: 99, baseVersion: 3 })).toMatchObject({
    code: 'not_found',
  });
});

test('the writer of a withdrawn story may write it anew', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'سُحب.' }));
  expect(await duplicateStory(db, { actor: journalist, storyId: 1, baseVersion: 4 })).toMatchObject(
    { ok: true },
  );
});
