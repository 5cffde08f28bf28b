import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Undeveloped } from '#db/photos/list-undeveloped.ts';
import { setOriginal } from '#db/photos/set-original.ts';
import { originalName, renditionFile } from '#media/names.ts';
import type { Workshop } from './develop-photo.ts';

/** Before originals were kept, a photo's files lay in the folder itself, as `KEY-WIDTH.webp` and one `.jpg`. */
const oldName = /^([0-9a-f]{20})-(\d{1,4})\.(webp|jpg)$/u;

/**
 * For a photo without an original: takes the widest old file for it. Says whether there was one; then the photo's
 * size is that file's, and it can be developed.
 */
export async function adoptOldPhoto(
  workshop: Workshop,
  { id, key }: Undeveloped,
): Promise<boolean> {
  const { db, darkroom, store, mediaDir } = workshop;
  const old = await oldFiles(mediaDir, key);
  const widest = old.at(-1);
  if (widest === undefined) return false;
  const file = join(mediaDir, widest);
  const folder = join(mediaDir, 'incoming', randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    const inspection = await darkroom.inspect({ file, key, folder });
    if (!inspection.ok) throw new Error(`The old file ${widest} is ${inspection.fault}`);
    const { width, height, cuts, placeholder, likeness, renditions } = inspection.data;
    const { size: bytes } = await stat(file);
    for (const name of renditions) await store.adopt(renditionFile(name), join(folder, name));
    await store.adopt(originalName(key), file);
    await setOriginal(db, { photoId: id, width, height, cuts, placeholder, bytes, likeness });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await Promise.all(old.map((name) => rm(join(mediaDir, name), { force: true })));
  return true;
}

/** The narrowest first. */
async function oldFiles(mediaDir: string, key: string): Promise<string[]> {
  const names = (await readdir(mediaDir)).filter((name) => oldName.exec(name)?.[1] === key);
  return names.toSorted((a, b) => widthOf(a) - widthOf(b));
}

function widthOf(name: string): number {
  return Number(oldName.exec(name)?.[2] ?? 0);
}
