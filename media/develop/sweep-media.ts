import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#db/client.ts';
import { listDeletedKeys } from '#db/photos/list-deleted-keys.ts';
import { type PhotoFiles, listPhotoFiles } from '#db/photos/list-photo-files.ts';
import { setUndeveloped } from '#db/photos/set-undeveloped.ts';
import { keyOfRendition } from '#newsroom/photos/rendition-names.ts';
import { folders, renditionFile } from '#media/names.ts';
import { folderStore, removeUnfinished } from '#media/store.ts';
import { framesToDevelop, removePhotoFiles, renditionsOf } from './photo-files.ts';

/**
 * Puts the photos' folder in order after whatever ended the last process; runs before anybody is served. What a crash
 * left of uploads and deletions goes, and so do renditions of frames that a photo has no more; a photo that lacks
 * files is developed again. Files that the database knows nothing of otherwise stay: it may be the copy of an older day.
 */
export async function sweepMedia({ db, mediaDir }: { db: Database; mediaDir: string }) {
  const store = folderStore(mediaDir);
  for (const folder of Object.values(folders)) await removeUnfinished(mediaDir, folder);
  const photos = await listPhotoFiles(db.read);
  const known = new Set(photos.map(({ key }) => key));
  const begun = (await keysUnderWay(mediaDir)).filter((key) => !known.has(key));
  await removePhotoFiles(store, new Set([...begun, ...(await listDeletedKeys(db.read))]));
  await rm(join(mediaDir, 'incoming'), { recursive: true, force: true });

  const there = await store.list(folders.renditions);
  const wanted = new Set(photos.flatMap(namesOf));
  const stale = there.filter((name) => known.has(keyOfRendition(name) ?? '') && !wanted.has(name));
  await Promise.all(stale.map((name) => store.remove(renditionFile(name))));
  const present = new Set(there);
  const lacking = photos.filter(
    (photo) => photo.isDeveloped && namesOf(photo).some((name) => !present.has(name)),
  );
  if (lacking.length > 0)
    await setUndeveloped(
      db,
      lacking.map(({ id }) => id),
    );
}

/** An upload's files lie in a folder of its own until its photo is in the library, or all of it is removed. */
async function keysUnderWay(mediaDir: string): Promise<string[]> {
  const names = await readdir(join(mediaDir, 'incoming'), { recursive: true }).catch(() => []);
  const keys = names.map((name) => keyOfRendition(name.split(/[\\/]/u).at(-1) ?? ''));
  return [...new Set(keys.filter((key) => key !== null))];
}

/** The renditions that pages may name now, and those that the photo is to have. */
function namesOf(photo: PhotoFiles): string[] {
  const shown = Object.values(photo.cuts ?? {}).map(({ frame }) => frame);
  return renditionsOf(photo.key, [...shown, ...framesToDevelop(photo)]);
}
