import { expect, test } from 'vitest';
import type { StoryContent } from '#newsroom/story/content.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { getVersion } from './get-version.ts';
import { saveDraft } from './save-draft.ts';
import { withdrawStory } from './withdraw-story.ts';

const { journalist, colleague, editor } = people;

test('a version as it was, with the names of what it points to', async () => {
  const db = await copyDatabase();
  const old = await writePrinted(db, editor);
  dataOf(await withdrawStory(db, { ...old, notice: 'سُحب.' }));
  const content: StoryContent = {
    ...bridgeStory,
    topicIds: [2, 1],
    bylineIds: [3, 1],
    body: [
      ...bridgeStory.body,
      { kind: 'context', id: 'context-1', storyId: old.storyId, line: 'وكان قد أُغلق' },
    ],
  };
  const draft = await writeDraft(db, journalist, { content });
  dataOf(await saveDraft(db, { ...draft, actor: editor, content: bridgeStory, now: later(9) }));

  const read = await getVersion(db.read, { ...draft, version: 2 });
  expect(dataOf(read)).toMatchObject({
    version: 2,
    previous: 1,
    by: 'ليلى النجار',
    at: noon,
    content,
    section: { id: 1, slug: 'society', name: 'مجتمع', nameEn: 'Society' },
    topics: [
      { id: 2, name: 'المدن' },
      { id: 1, name: 'الطرق' },
    ],
    bylines: [
      { id: 3, name: 'هدى العلي' },
      { id: 1, name: 'ليلى النجار' },
    ],
    photos: { 1: { key: '0123456789abcdef0123' } },
    contexts: { [old.storyId]: { headline: bridgeStory.headline } },
  });
});

test('an empty version points to nothing', async () => {
  const db = await copyDatabase();
  const { storyId } = await writeDraft(db, editor);
  expect(dataOf(await getVersion(db.read, { actor: editor, storyId, version: 1 }))).toMatchObject({
    previous: null,
    section: null,
    topics: [],
    photos: {},
    contexts: {},
  });
});

test('not found: for who may not see the story, and where there is no such version', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  const unknown = { ok: false, code: 'not_found' };
  expect(await getVersion(db.read, { ...draft, version: 3 })).toEqual(unknown);
  expect(await getVersion(db.read, { ...draft, actor: colleague, version: 2 })).toEqual(unknown);
  expect(await getVersion(db.read, { actor: editor, storyId: 99, version: 1 })).toEqual(unknown);
  expect(await getVersion(db.read, { ...draft, actor: editor, version: 2 })).toMatchObject({
    ok: true,
  });
});
