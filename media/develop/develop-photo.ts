import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#db/client.ts';
import { listPhotoFiles } from '#db/photos/list-photo-files.ts';
import type { Undeveloped } from '#db/photos/list-undeveloped.ts';
import { setDeveloped } from '#db/photos/set-developed.ts';
import type { Frame } from '#newsroom/photos/cuts.ts';
import type { Darkroom } from '#media/darkroom/darkroom.ts';
import { originalName, renditionFile } from '#media/names.ts';
import type { PhotoStore } from '#media/store.ts';
import { developedCuts, framesToDevelop, removePhotoFiles, renditionsOf } from './photo-files.ts';

export type Workshop = { db: Database; darkroom: Darkroom; store: PhotoStore; mediaDir: string };

/**
 * Makes the files of all cuts of a photo that are not there yet, and shows the photo in them from then on. It can be
 * cut off anywhere: what is there by then is not made again. Rejects when the original is missing or cannot be decoded.
 */
export async function developPhoto(workshop: Workshop, photo: Undeveloped): Promise<void> {
  const { db, store } = workshop;
  const { id: photoId, key, focal, crops } = photo;
  for (const frame of framesToDevelop(photo)) {
    const names = renditionsOf(key, [frame]);
    const there = await Promise.all(names.map((name) => store.find(renditionFile(name))));
    const missing = names.filter((_, index) => there[index] === null);
    if (missing.length > 0) await developMissing(workshop, { key, frame, names: missing });
  }
  const cuts = developedCuts(photo);
  if (await setDeveloped(db, { photoId, cuts, focal, crops })) return;
  // Deleted meanwhile: these files came after its others had been removed.
  const known = await listPhotoFiles(db.read, { key });
  if (known.length === 0) await removePhotoFiles(store, new Set([key]));
}

type Missing = { key: string; frame: Frame; names: string[] };

async function developMissing({ darkroom, store, mediaDir }: Workshop, missing: Missing) {
  const file = await store.find(originalName(missing.key));
  if (file === null) throw new Error(`The original of photo ${missing.key} is missing`);
  const folder = join(mediaDir, 'incoming', randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    await darkroom.develop({ ...missing, file, folder });
    for (const name of missing.names) await store.adopt(renditionFile(name), join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
