import { type Result, done, refused } from '#newsroom/result.ts';
import { addPhoto } from '#db/photos/add-photo.ts';
import { deletePhoto } from '#db/photos/delete-photo.ts';
import { editPhoto } from '#db/photos/edit-photo.ts';
import { replacePhoto } from '#db/photos/replace-photo.ts';
import { setDeveloped } from '#db/photos/set-developed.ts';
import { newPhoto, writePhoto } from './add-photos.ts';
import { later } from './clock.ts';
import type { Act } from './every-act.ts';
import { people } from './people.ts';

const { journalist, editor } = people;
const now = later(60);
const photo = newPhoto(2);
const { alt, caption, credit, rights, cuts } = photo;
const uncut = { focal: null, crops: {} };
const words = { alt, caption, credit, rights, ...uncut };

/** Every act on photos, each as it succeeds; the first that is added has id 2. */
export const everyPhotoAct: Act[] = [
  {
    act: 'photo.add',
    by: 'journalist',
    tables: ['media'],
    data: { key: photo.key },
    prepare: async (db) => () => addPhoto(db, { actor: journalist, photo, now }),
  },
  {
    act: 'photo.edit',
    by: 'journalist',
    tables: ['media'],
    data: { version: 2 },
    prepare: async (db) => {
      const { id: photoId } = await writePhoto(db, 2);
      const edit = { actor: journalist, photoId, baseVersion: 1, now };
      return () => editPhoto(db, { ...edit, words: { ...words, alt: 'مركب', rightsEndAt: null } });
    },
  },
  {
    act: 'photo.edit',
    by: 'journalist',
    tables: ['media'],
    data: { version: 2, rightsEndAt: later(90).toISOString() },
    prepare: async (db) => {
      const { id: photoId } = await writePhoto(db, 2);
      const edit = { actor: journalist, photoId, baseVersion: 1, now };
      const rightsEndAt = later(90).toISOString();
      return () => editPhoto(db, { ...edit, words: { ...words, rightsEndAt } });
    },
  },
  {
    act: 'photo.develop',
    by: 'system',
    tables: ['media'],
    data: {},
    prepare: async (db) => {
      const { id: photoId } = await writePhoto(db, 2);
      return async (): Promise<Result<null>> => {
        const isDone = await setDeveloped(db, { photoId, cuts, ...uncut, now });
        return isDone ? done(null) : refused('conflict');
      };
    },
  },
  {
    act: 'photo.replace',
    by: 'editor',
    tables: [],
    data: { by: 3, stories: 0 },
    prepare: async (db) => {
      const { id: photoId } = await writePhoto(db, 2);
      const { id: byId } = await writePhoto(db, 3);
      return () =>
        replacePhoto(db, {
          actor: editor,
          photoId,
          byId,
          seen: { version: 1, byVersion: 1, stories: 0 },
          now,
        });
    },
  },
  {
    act: 'photo.delete',
    by: 'journalist',
    tables: ['media'],
    data: { key: photo.key },
    prepare: async (db) => {
      const { id: photoId } = await writePhoto(db, 2);
      return () => deletePhoto(db, { actor: journalist, photoId, baseVersion: 1, now });
    },
  },
];
