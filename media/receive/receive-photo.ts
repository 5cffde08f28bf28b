import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#db/client.ts';
import { addPhoto } from '#db/photos/add-photo.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { listSimilarPhotos } from '#db/photos/list-similar-photos.ts';
import { listPhotoFiles } from '#db/photos/list-photo-files.ts';
import type { Darkroom } from '#media/darkroom/darkroom.ts';
import type { Inspected } from '#media/inspect/inspect-picture.ts';
import { originalName, renditionFile } from '#media/names.ts';
import { folderStore, type PhotoStore } from '#media/store.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type Body, receiveBody } from './receive-body.ts';

export type UploadedPhoto = {
  photo: LibraryPhoto;
  /** False for a file that the library had already. */
  isNew: boolean;
  /** Photos that look nearly the same. */
  similar: LibraryPhoto[];
};

export type Receiver = { db: Database; darkroom: Darkroom; mediaDir: string };

/**
 * Takes a photo in: receives the file, has it looked at in the darkroom, stores it with its first renditions, and adds
 * it to the library. Where any of it fails, nothing is left. Codes: `invalid` (`file`: an UploadFault), `forbidden`.
 */
export async function receivePhoto(
  { db, darkroom, mediaDir }: Receiver,
  { actor, body }: { actor: Actor; body: Body | null },
): Promise<Result<UploadedPhoto>> {
  const folder = join(mediaDir, 'incoming', randomUUID());
  const file = join(folder, 'sent');
  await mkdir(folder, { recursive: true });
  try {
    const received = await receiveBody(body, file);
    if (!received.ok) return refused('invalid', { fields: { file: received.fault } });
    const { key, bytes } = received;
    const inspection = await darkroom.inspect({ file, key, folder });
    if (!inspection.ok) return refused('invalid', { fields: { file: inspection.fault } });
    const picture = { key, bytes, folder, inspected: inspection.data };
    const added = await keep({ db, store: folderStore(mediaDir) }, actor, picture);
    if (!added.ok) return added;
    const { likeness } = inspection.data;
    const except = added.data.photo.id;
    const similar = await listSimilarPhotos(db, { actor, likeness, except });
    return done({ ...added.data, similar });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Library = { db: Database; store: PhotoStore };
type Sound = { key: string; bytes: number; folder: string; inspected: Inspected };

/** Files first, then the row that names them: at no moment is there a photo without its files. */
async function keep({ db, store }: Library, actor: Actor, sound: Sound) {
  const { key, bytes, inspected } = sound;
  const { width, height, cuts, placeholder, likeness, words } = inspected;
  const photo = { key, width, height, bytes, cuts, placeholder, likeness, ...words };
  const files = filesOf(sound);
  const adopt = () => adoptAll(store, files);
  try {
    await adopt();
    const added = await addPhoto(db, { actor, photo });
    if (!added.ok) await removeUnlessKnown({ db, store }, key, files);
    // Whoever deleted the same photo in this very moment took its files along.
    else if ((await store.find(originalName(key))) === null) await adopt();
    return added;
  } catch (error) {
    await removeUnlessKnown({ db, store }, key, files);
    throw error;
  }
}

type File = { name: string; from: string };

function filesOf({ key, folder, inspected }: Sound): File[] {
  return [
    { name: originalName(key), from: join(folder, 'sent') },
    ...inspected.renditions.map((name) => ({
      name: renditionFile(name),
      from: join(folder, name),
    })),
  ];
}

async function adoptAll(store: PhotoStore, files: File[]): Promise<void> {
  for (const { name, from } of files) await store.adopt(name, from);
}

/** The same file may be in the library already: then its files are that photo's. */
async function removeUnlessKnown({ db, store }: Library, key: string, files: File[]) {
  const known = await listPhotoFiles(db.read, { key });
  if (known.length > 0) return;
  await Promise.all(files.map(({ name }) => store.remove(name)));
}
