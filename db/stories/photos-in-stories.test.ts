import { describe, expect, test } from 'vitest';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { changePhoto, writePhoto } from '#db/test/add-photos.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { correctStory } from './correct-story.ts';
import { duplicateStory } from './duplicate-story.ts';
import { publishStory } from './publish-story.ts';
import { restoreStory } from './restore-story.ts';
import { restoreVersion } from './restore-version.ts';
import { saveDraft } from './save-draft.ts';
import { submitStory } from './submit-story.ts';
import { withdrawStory } from './withdraw-story.ts';

const { journalist, editor } = people;
const notice = 'سُحب.';

/** Shows photos 1 (twice), 2 and 3. */
const illustrated: StoryContent = {
  ...bridgeStory,
  body: [
    ...bridgeStory.body,
    { kind: 'gallery', id: 'gallery', photos: [2, 3].map((mediaId) => ({ mediaId, caption: '' })) },
  ],
};

async function newsroom(): Promise<Database> {
  const db = await copyDatabase();
  for (const number of [2, 3]) await writePhoto(db, number);
  return db;
}

const pairs = (db: Database, table: string) =>
  db.reader.prepare(`SELECT story_id, media_id FROM ${table} ORDER BY 1, 2`).raw().all();

const atDesk = (db: Database) => pairs(db, 'story_photos');
const inPrint = (db: Database) => pairs(db, 'published_photos');

describe('which photos a story shows is known', () => {
  test('of its newest text, however that came about', async () => {
    const db = await newsroom();
    const draft = await writeDraft(db, journalist, { content: illustrated });
    const all = [1, 2, 3].map((id) => [1, id]);
    expect(atDesk(db)).toEqual(all);
    dataOf(await saveDraft(db, { ...draft, content: { ...illustrated, body: [] } }));
    expect(atDesk(db)).toEqual([[1, 1]]);
    const { version } = dataOf(await restoreVersion(db, { ...draft, baseVersion: 3, version: 2 }));
    expect(atDesk(db)).toEqual(all);
    dataOf(await duplicateStory(db, { actor: editor, storyId: 1, baseVersion: version }));
    expect(atDesk(db)).toEqual([...all, ...[1, 2, 3].map((id) => [2, id])]);
    const none = { ...illustrated, body: [], leadPhotoId: null };
    dataOf(await saveDraft(db, { ...draft, baseVersion: version, content: none }));
    expect(atDesk(db)).toEqual([1, 2, 3].map((id) => [2, id]));
    expect(inPrint(db)).toEqual([]);
  });

  test('of the text that readers read, until it is withdrawn', async () => {
    const db = await newsroom();
    const story = await writePrinted(db, journalist, { content: illustrated });
    const all = [1, 2, 3].map((id) => [1, id]);
    expect(inPrint(db)).toEqual(all);
    const without = { ...illustrated, body: illustrated.body.slice(0, 1) };
    const saved = dataOf(await saveDraft(db, { ...story, content: without }));
    expect([atDesk(db), inPrint(db)]).toEqual([[[1, 1]], all]);
    const updated = dataOf(await publishStory(db, { ...story, baseVersion: saved.version }));
    expect(inPrint(db)).toEqual([[1, 1]]);
    const act = { storyId: 1, actor: editor };
    const gone = dataOf(await withdrawStory(db, { ...act, baseVersion: updated.version, notice }));
    expect([atDesk(db), inPrint(db)]).toEqual([[[1, 1]], []]);
    dataOf(await restoreStory(db, { ...act, baseVersion: gone.version }));
    expect(inPrint(db)).toEqual([[1, 1]]);
  });
});

describe('into print goes no story with a photo', () => {
  /** A story in print whose second photo is then said this of. */
  async function printedWith(parts: Partial<PhotoWords>) {
    const db = await newsroom();
    const story = await writePrinted(db, journalist, { content: illustrated });
    await changePhoto(db, { photoId: 2, ...parts });
    return { db, story };
  }
  const body = (fault: string) => ({ ok: false, code: 'not_ready', fields: { body: fault } });

  test.each([
    ['without alternative text', { alt: '' }, 'photo_words'],
    ['without a caption, its own or the story’s', { caption: '' }, 'photo_words'],
    ['without a credit', { credit: '' }, 'photo_words'],
    ['whose rights have ended', { rightsEndAt: noon.toISOString() }, 'photo_rights'],
  ])('%s, by whatever act', async (_, parts, fault) => {
    const { db, story } = await printedWith(parts);
    const before = everythingIn(db);
    expect(await publishStory(db, { ...story, now: noon })).toEqual(body(fault));
    const correction = { kind: 'correction', text: 'الكلفة سبعة.', now: noon } as const;
    expect(await correctStory(db, { ...story, ...correction })).toEqual(body(fault));
    expect(everythingIn(db)).toEqual(before);
    const act = { ...story, actor: editor, now: noon };
    const { version } = dataOf(await withdrawStory(db, { ...act, notice }));
    expect(await restoreStory(db, { ...act, baseVersion: version })).toEqual(body(fault));
  });

  test('whose rights end later: until then it does', async () => {
    const { db, story } = await printedWith({ rightsEndAt: later(1).toISOString() });
    expect(await publishStory(db, { ...story, now: later(1) })).toEqual(body('photo_rights'));
    expect(await publishStory(db, { ...story, now: noon })).toMatchObject({ ok: true });
  });

  test('of which no file is there', async () => {
    const db = await newsroom();
    const story = await writeDraft(db, journalist, { content: illustrated });
    db.driver.exec('UPDATE media SET cuts = NULL WHERE id = 1');
    expect(await publishStory(db, { ...story, now: noon })).toEqual({
      ok: false,
      code: 'not_ready',
      fields: { body: 'photo_files', leadPhotoId: 'photo_files' },
    });
  });

  test('but it can be handed in: whoever reviews it can say what is wanting', async () => {
    const db = await newsroom();
    await writePhoto(db, 4, { alt: '' });
    const content = { ...illustrated, leadPhotoId: 4 };
    const { storyId } = await writeDraft(db, journalist, { content });
    expect(await submitStory(db, { actor: journalist, storyId, baseVersion: 2 })).toMatchObject({
      ok: true,
    });
  });
});
