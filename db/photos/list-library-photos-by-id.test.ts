import { expect, test } from 'vitest';
import { writePhoto } from '#db/test/add-photos.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { listLibraryPhotosById } from './list-library-photos-by-id.ts';

test('photos by their ids are those that there are, and say who may change them', async () => {
  const db = await copyDatabase();
  const own = await writePhoto(db, 5);
  const ids = [own.id, 1, 999];
  const seenBy = async (actor: typeof people.journalist | typeof people.colleague) =>
    (await listLibraryPhotosById(db.read, { actor, ids })).map(({ id, mayEdit }) => [id, mayEdit]);
  expect(await seenBy(people.journalist)).toContainEqual([own.id, true]);
  expect(await seenBy(people.colleague)).toContainEqual([own.id, false]);
  expect(await seenBy(people.colleague)).toHaveLength(2);
  expect(await listLibraryPhotosById(db.read, { actor: people.editor, ids: [] })).toEqual([]);
});
