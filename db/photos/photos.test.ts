import { describe, expect, test } from 'vitest';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';
import type { Actor } from '#newsroom/roles.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { changePhoto, newPhoto, writePhoto } from '#db/test/add-photos.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { addPhoto } from './add-photo.ts';
import { deletePhoto } from './delete-photo.ts';
import { editPhoto } from './edit-photo.ts';
import { findPublicPhoto } from './find-public-photo.ts';
import { getLibraryPhoto } from './get-library-photo.ts';
import { listLibrary } from './list-library.ts';
import { listSimilarPhotos } from './list-similar-photos.ts';
import { listUndeveloped } from './list-undeveloped.ts';
import { setDeveloped } from './set-developed.ts';

const { journalist, colleague, editor } = people;
const words: PhotoWords = {
  alt: 'مركب في الميناء',
  caption: 'ميناء اللؤلؤ مساءً',
  credit: 'نوال الشامي',
  rights: '',
  rightsEndAt: null,
  focal: null,
  crops: {},
};
const noSuchPhoto = { ok: false, code: 'not_found' };

test('the same file again is the photo that is there already, whoever sends it and whatever it says', async () => {
  const db = await copyDatabase();
  const photo = await writePhoto(db, 5);
  const again = newPhoto(5, { alt: 'آخر' });
  const before = everythingIn(db);
  expect(await addPhoto(db, { actor: editor, photo: again })).toEqual({
    ok: true,
    data: { photo: { ...photo, mayEdit: true }, isNew: false },
  });
  expect(everythingIn(db)).toEqual(before);
});

test('pictures that look nearly the same, the nearest first, six at most', async () => {
  const db = await copyDatabase();
  const likenesses = [
    'ffffffffffffffff',
    'fffffffffffffff8',
    '7fffffff7fffffff',
    '00ffffffffffffff',
  ];
  for (const [at, likeness] of likenesses.entries()) await writePhoto(db, at + 2, { likeness });
  const similar = async (likeness: string, except = 2) => {
    const photos = await listSimilarPhotos(db, { actor: editor, likeness, except });
    return photos.map(({ id }) => id);
  };
  expect(await similar('ffffffffffffffff')).toEqual([4, 3]);
  expect(await similar('ffffffffffffffc0')).toEqual([3]);
  expect(await similar('ffffffffffffffc0', 9)).toEqual([3, 2]);
  expect(await similar('0000000000000000')).toEqual([]);
  for (let number = 10; number < 17; number += 1)
    await writePhoto(db, number, { likeness: '00ff00ff00ff00ff' });
  expect(await similar('00ff00ff00ff00ff')).toHaveLength(6);
});

describe('a photo that is edited', () => {
  const edit = { actor: journalist, photoId: 2, baseVersion: 1, words };

  test('says what was written, and is found by it', async () => {
    const db = await copyDatabase();
    await writePhoto(db, 2);
    const rightsEndAt = '2026-12-01T00:00:00+03:00';
    const photo = dataOf(await editPhoto(db, { ...edit, words: { ...words, rightsEndAt } }));
    expect(photo).toMatchObject({ ...words, rightsEndAt: '2026-11-30T21:00:00.000Z', version: 2 });
    const { photos } = await listLibrary(db.read, {
      actor: editor,
      filter: { words: 'مساء' },
      page: 1,
    });
    expect(photos.map(({ id }) => id)).toEqual([2]);
  });

  test.each<[string, Actor, boolean]>([
    ['whoever added it may', journalist, true],
    ['a colleague may not', colleague, false],
    ['an editor may', editor, true],
  ])('%s', async (_, actor, may) => {
    const db = await copyDatabase();
    await writePhoto(db, 2);
    expect((await editPhoto(db, { ...edit, actor })).ok).toBe(may);
    const { photo } = dataOf(await getLibraryPhoto(db.read, { actor, photoId: 2 }));
    expect(photo.mayEdit).toBe(may);
    const deletion = { actor, photoId: 2, baseVersion: photo.version };
    expect((await deletePhoto(db, deletion)).ok).toBe(may);
  });

  test('of two edits upon one version, the second is told of the first', async () => {
    const db = await copyDatabase();
    await writePhoto(db, 2);
    dataOf(await editPhoto(db, edit));
    const before = everythingIn(db);
    expect(await editPhoto(db, edit)).toEqual({ ok: false, code: 'conflict', version: 2 });
    expect(everythingIn(db)).toEqual(before);
    expect(await editPhoto(db, { ...edit, photoId: 9 })).toEqual(noSuchPhoto);
  });

  test('is cut by frames of their ratio, inside of it', async () => {
    const db = await copyDatabase();
    await writePhoto(db, 2);
    const crops = {
      '16x9': { x: 0, y: 0, width: 1600, height: 900 },
      '1x1': { x: 900, y: 0, width: 800, height: 800 },
    };
    expect(await editPhoto(db, { ...edit, words: { ...words, crops } })).toEqual({
      ok: false,
      code: 'invalid',
      fields: { 'crops.1x1': 'not_a_frame' },
    });
  });
});

describe('a photo is developed', () => {
  const frame = { x: 0, y: 0, width: 1600, height: 900 };
  const cuts = { whole: { frame, widths: [240, 480] }, '16x9': { frame, widths: [240] } };
  const uncut = { focal: null, crops: {} };
  const waiting = async (db: Awaited<ReturnType<typeof copyDatabase>>) =>
    (await listUndeveloped(db.read)).map(({ id }) => id);

  test('once it is added, and again once it is cut otherwise; words alone change no file', async () => {
    const db = await copyDatabase();
    await writePhoto(db, 2);
    expect(await listUndeveloped(db.read)).toEqual([
      { id: 2, key: newPhoto(2).key, width: 1600, height: 900, focal: null, crops: {} },
    ]);
    expect(await setDeveloped(db, { photoId: 2, cuts, placeholder: 'data:,', ...uncut })).toBe(
      true,
    );
    expect(await waiting(db)).toEqual([]);
    const { photo } = dataOf(await getLibraryPhoto(db.read, { actor: editor, photoId: 2 }));
    expect(photo).toMatchObject({ cuts, placeholder: 'data:,', isDeveloped: true, version: 1 });
    await changePhoto(db, { photoId: 2, alt: 'آخر' });
    expect(await waiting(db)).toEqual([]);
    // Until then what is there is shown.
    const cut = await changePhoto(db, { photoId: 2, focal: { x: 0.25, y: 0.5 } });
    expect([cut.isDeveloped, cut.cuts]).toEqual([false, cuts]);
    expect(await waiting(db)).toEqual([2]);
  });

  test('but not by what it was cut by before, nor when it is gone', async () => {
    const db = await copyDatabase();
    await writePhoto(db, 2);
    const focal = { x: 0.25, y: 0.5 };
    await changePhoto(db, { photoId: 2, focal });
    const before = everythingIn(db);
    expect(await setDeveloped(db, { photoId: 2, cuts, ...uncut })).toBe(false);
    expect(await setDeveloped(db, { photoId: 9, cuts, ...uncut })).toBe(false);
    expect(everythingIn(db)).toEqual(before);
    expect(await setDeveloped(db, { photoId: 2, cuts, crops: {}, focal })).toBe(true);
  });

  test('and can be found from then on where it is older than the library', async () => {
    const db = await copyDatabase();
    dataOf(await getLibraryPhoto(db.read, { actor: editor, photoId: 1 }));
    await setDeveloped(db, { photoId: 1, cuts, ...uncut });
    const { total } = await listLibrary(db.read, {
      actor: editor,
      filter: { words: 'الرمان' },
      page: 1,
    });
    expect(total).toBe(1);
  });
});

test('a photo that a story shows is not deleted; the files of one that is are nobody’s', async () => {
  const db = await copyDatabase();
  await writePhoto(db, 2);
  const content = { ...bridgeStory, leadPhotoId: 2 };
  const story = await writePrinted(db, journalist, { content: { ...bridgeStory, leadPhotoId: 2 } });
  await writeDraft(db, journalist, { content: { ...content, leadPhotoId: 1 } });
  const inUse = { ok: false, code: 'invalid', fields: { photoId: 'in_use' } };
  expect(await deletePhoto(db, { actor: editor, photoId: 1, baseVersion: 1 })).toEqual(inUse);
  expect(await deletePhoto(db, { actor: editor, photoId: 2, baseVersion: 1 })).toEqual(inUse);
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'سُحب.' }));
  expect(await deletePhoto(db, { actor: editor, photoId: 2, baseVersion: 1 })).toEqual(inUse);
  const { id: photoId, key } = await writePhoto(db, 3);
  expect(await deletePhoto(db, { actor: journalist, photoId, baseVersion: 1 })).toEqual({
    ok: true,
    data: { key },
  });
  expect(await deletePhoto(db, { actor: journalist, photoId, baseVersion: 1 })).toEqual(
    noSuchPhoto,
  );
});

test('files are public while a story in print shows the photo and its rights have not ended', async () => {
  const db = await copyDatabase();
  const { id: photoId, key } = await writePhoto(db, 2);
  const isPublic = async (now = noon) => (await findPublicPhoto(db.read, { key, now })) !== null;
  const content = { ...bridgeStory, leadPhotoId: 2 };
  await writeDraft(db, journalist, { content });
  expect(await isPublic()).toBe(false);
  const story = await writePrinted(db, journalist, { content });
  expect(await isPublic()).toBe(true);
  await changePhoto(db, { photoId, rightsEndAt: later(1).toISOString() });
  expect([await isPublic(noon), await isPublic(later(1))]).toEqual([true, false]);
  dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'سُحب.' }));
  expect(await isPublic()).toBe(false);
});
