import { isDeepStrictEqual } from 'node:util';
import { and, eq } from 'drizzle-orm';
import { type CropName, cropNames, isFrameOf } from '#newsroom/photos/cuts.ts';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';
import { type FieldFaults, type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { media } from '#db/schema.ts';
import { type LibraryPhoto, findLibraryPhoto } from './library-photo.ts';
import { type PhotoRow, photoToEdit } from './photo-row.ts';
import { searchTextOf } from './search-text.ts';

export type PhotoEdit = {
  actor: Actor;
  photoId: number;
  /** The version that the edit is based on. */
  baseVersion: number;
  words: PhotoWords;
  now?: Date;
};

/**
 * Changes what is said of a photo, its rights and how it is cut. Other cuts are shown once their files are
 * there. Codes: `not_found`, `forbidden`, `invalid` (`crops.16x9: not_a_frame`), `conflict` with the version that stands.
 */
export async function editPhoto(
  db: Database,
  { actor, photoId, baseVersion, words, now = new Date() }: PhotoEdit,
): Promise<Result<LibraryPhoto>> {
  return db.write(async (tx) => {
    const found = await photoToEdit(tx, { actor, photoId });
    if (!found.ok) return found;
    const old = found.data;
    const fields = faultsOfCrops(old, words);
    if (Object.keys(fields).length > 0) return refused('invalid', { fields });
    const rightsEndAt = words.rightsEndAt === null ? null : new Date(words.rightsEndAt);
    const isCutAnew = !isDeepStrictEqual([old.focal, old.crops], [words.focal, words.crops]);
    const changed = await tx
      .update(media)
      .set({
        ...words,
        rightsEndAt,
        version: baseVersion + 1,
        searchText: searchTextOf({ ...words, key: old.key }),
        ...(isCutAnew && { isDeveloped: false }),
      })
      .where(and(eq(media.id, photoId), eq(media.version, baseVersion)))
      .returning({ id: media.id });
    if (changed.length === 0) return refused('conflict', { version: old.version });
    const hasNewEnd = rightsEndAt?.getTime() !== old.rightsEndAt?.getTime();
    await appendEvent(tx, {
      actor,
      act: 'photo.edit',
      subject: `photo:${photoId}`,
      data: { version: baseVersion + 1, ...(hasNewEnd && { rightsEndAt: words.rightsEndAt }) },
      at: now,
    });
    const photo = await findLibraryPhoto(tx, { actor, photoId });
    return photo ? done(photo) : refused('not_found');
  });
}

function faultsOfCrops(photo: PhotoRow, { crops }: PhotoWords): FieldFaults {
  const isFalse = (name: CropName) => {
    const frame = crops[name];
    return frame !== undefined && !isFrameOf(photo, name, frame);
  };
  const wrong = cropNames.filter(isFalse);
  return Object.fromEntries(wrong.map((name) => [`crops.${name}`, 'not_a_frame']));
}
