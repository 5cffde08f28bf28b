'use server';
import { z } from 'zod';
import { bounded, bounds } from '#auth/bounded.ts';
import { deskAction } from '#auth/desk-action.ts';
import { deletePhoto } from '#db/photos/delete-photo.ts';
import { editPhoto } from '#db/photos/edit-photo.ts';
import { getLibraryPhoto } from '#db/photos/get-library-photo.ts';
import { listLibrary } from '#db/photos/list-library.ts';
import { replacePhoto } from '#db/photos/replace-photo.ts';
import { photoWords } from '#newsroom/photos/photo-words.ts';
import { done } from '#newsroom/result.ts';

const id = z.int().positive();
const photo = z.object({ photoId: id });

/** As the chooser narrows the library: it knows neither days nor sections. */
const filter = z.object({
  words: z.string().max(200).optional(),
  mine: z.boolean().optional(),
  unused: z.boolean().optional(),
});

export const listPhotosAction = deskAction(
  z.object({ filter, page: id }),
  'enter-desk',
  bounded(bounds.searches, async (input, { actor, db }) =>
    done(await listLibrary(db.read, { actor, ...input })),
  ),
);

export const getPhotoAction = deskAction(photo, 'enter-desk', async (input, { actor, db }) =>
  getLibraryPhoto(db.read, { actor, ...input }),
);

export const editPhotoAction = deskAction(
  photo.extend({ baseVersion: id, words: photoWords }),
  'write',
  async (input, { actor, db }) => editPhoto(db, { actor, ...input }),
);

export const replacePhotoAction = deskAction(
  photo.extend({
    byId: id,
    seen: z.object({ version: id, byVersion: id, stories: z.int().nonnegative() }),
  }),
  'replace-photos',
  async (input, { actor, db }) => replacePhoto(db, { actor, ...input }),
);

export const deletePhotoAction = deskAction(
  photo.extend({ baseVersion: id }),
  'write',
  async (input, { actor, db }) => deletePhoto(db, { actor, ...input }),
);
