import { expect, test } from 'vitest';
import type { StoryContent } from '#newsroom/story/content.ts';
import { swapPhoto } from '#newsroom/story/swap-photo.ts';
import type { Database } from '#db/client.ts';
import { getPublishedStory } from '#db/published/get-published-story.ts';
import { getDeskStory } from '#db/stories/get-desk-story.ts';
import { getVersion } from '#db/stories/get-version.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { changePhoto, writePhoto } from '#db/test/add-photos.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn, logOf } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { replacePhoto } from './replace-photo.ts';

const { journalist, editor } = people;
const now = later(600);
const seen = { version: 1, byVersion: 1, stories: 1 };
const swap = { actor: editor, photoId: 1, byId: 2, seen, now };
const swapped = swapPhoto(bridgeStory, { from: 1, to: 2 });
const without: StoryContent = {
  ...bridgeStory,
  leadPhotoId: null,
  body: bridgeStory.body.slice(0, 1),
};

async function newsroom(): Promise<Database> {
  const db = await copyDatabase();
  await writePhoto(db, 2);
  return db;
}

const onDesk = (db: Database, storyId: number) =>
  getDeskStory(db.read, { actor: editor, storyId, now }).then(dataOf);

async function inPrint(db: Database, id: number) {
  const read = await getPublishedStory(db.read, { id, now });
  if (read?.state !== 'published') throw new Error('It is not in print.');
  return read.story;
}

const photosIn = (body: StoryContent['body']) =>
  body.flatMap((block) => (block.kind === 'photo' ? [block.mediaId] : []));

const kinds = (db: Database) =>
  db.reader.prepare('SELECT version, kind FROM revisions ORDER BY story_id, version').raw().all();

test('a draft has the other photo as its next version', async () => {
  const db = await newsroom();
  await writeDraft(db, journalist);
  await writeDraft(db, journalist, { content: without });
  expect(dataOf(await replacePhoto(db, swap))).toEqual({ stories: 1 });
  const story = await onDesk(db, 1);
  expect([story.version, story.content, story.updatedBy]).toEqual([3, swapped, 'هدى العلي']);
  expect((await onDesk(db, 2)).version).toBe(2);
  expect((await logOf(db, 'story:1')).at(-1)).toMatchObject({
    act: 'story.save',
    data: { version: 3 },
  });
  expect(await logOf(db, 'photo:1')).toEqual([
    { actor: 'editor', act: 'photo.replace', data: { by: 2, stories: 1 }, at: now },
  ]);
});

test('readers have the other photo at once; that is no update of the text', async () => {
  const db = await newsroom();
  await writePrinted(db, journalist);
  dataOf(await replacePhoto(db, swap));
  const story = await onDesk(db, 1);
  expect([story.content, story.version, story.publishedVersion]).toEqual([swapped, 4, 4]);
  const read = await inPrint(db, 1);
  expect([read.photo?.id, photosIn(read.body), read.updatedAt]).toEqual([2, [2], null]);
  expect((await logOf(db, 'story:1')).at(-1)).toMatchObject({
    act: 'story.update',
    data: { version: 4, headline: bridgeStory.headline, sectionId: 1 },
  });
  expect(kinds(db).at(-1)).toEqual([4, 'published']);
});

test('a draft that is ahead of print stays ahead, whether it still shows the photo or not', async () => {
  for (const content of [
    { ...bridgeStory, headline: 'مسودة' },
    { ...without, headline: 'مسودة' },
  ]) {
    const db = await newsroom();
    const story = await writePrinted(db, journalist);
    dataOf(await saveDraft(db, { ...story, content }));
    dataOf(await replacePhoto(db, swap));
    const read = await inPrint(db, 1);
    expect([read.headline, read.photo?.id]).toEqual([bridgeStory.headline, 2]);
    const { version, publishedVersion, content: draft } = await onDesk(db, 1);
    expect([version, publishedVersion]).toEqual([6, 5]);
    expect(draft).toEqual(swapPhoto(content, { from: 1, to: 2 }));
    const printed = await getVersion(db.read, { actor: editor, storyId: 1, version: 5 });
    expect(dataOf(printed).content).toEqual(swapped);
    expect(kinds(db).slice(-2)).toEqual([
      [5, 'published'],
      [6, 'saved'],
    ]);
  }
});

test('a photo that only the draft shows changes nothing that readers see', async () => {
  const db = await newsroom();
  const story = await writePrinted(db, journalist, { content: without });
  dataOf(await saveDraft(db, { ...story, content: bridgeStory }));
  const before = everythingIn(db)['published_stories'];
  dataOf(await replacePhoto(db, swap));
  expect(everythingIn(db)['published_stories']).toEqual(before);
  expect(await onDesk(db, 1)).toMatchObject({ version: 5, publishedVersion: 3, content: swapped });
});

test('a withdrawn story has it too, and stays withdrawn', async () => {
  const db = await newsroom();
  const story = await writePrinted(db, journalist);
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'سُحب.' }));
  dataOf(await replacePhoto(db, swap));
  expect(await onDesk(db, 1)).toMatchObject({
    state: 'withdrawn',
    content: swapped,
    printed: null,
  });
});

test('who has the story open saves upon what no longer stands, and is told so', async () => {
  const db = await newsroom();
  const draft = await writeDraft(db, journalist);
  dataOf(await replacePhoto(db, swap));
  expect(await saveDraft(db, { ...draft, content: bridgeStory })).toMatchObject({
    code: 'conflict',
    version: 3,
  });
});

test('what cannot be done is not begun', async () => {
  const db = await newsroom();
  await writePrinted(db, journalist);
  await writeDraft(db, journalist);
  await writePhoto(db, 3, { credit: '' });
  await changePhoto(db, { photoId: (await writePhoto(db, 4)).id, rightsEndAt: noon.toISOString() });
  const before = everythingIn(db);
  const refused = async (parts: object) => {
    const result = await replacePhoto(db, { ...swap, ...parts });
    return result.ok ? null : [result.code, result.fields?.['byId']];
  };
  expect(await refused({ actor: journalist })).toEqual(['forbidden', undefined]);
  expect(await refused({ byId: 9 })).toEqual(['not_found', undefined]);
  expect(await refused({ photoId: 9 })).toEqual(['not_found', undefined]);
  expect(await refused({ byId: 1 })).toEqual(['invalid', 'same_photo']);
  expect(await refused({ byId: 3 })).toEqual(['not_ready', 'photo_words']);
  expect(await refused({ byId: 4 })).toEqual(['not_ready', 'photo_rights']);
  expect(everythingIn(db)).toEqual(before);
});
