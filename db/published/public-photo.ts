import type { Photo } from '#newsroom/photos/photo.ts';
import { noteRightsEnd, noteTag } from '#db/notes.ts';
import type { media } from '#db/schema.ts';

type MediaRow = typeof media.$inferSelect;

/** A photo as the desk shows it, whatever its rights; null while no file of it is there. */
export function photoOf(row: MediaRow): Photo | null {
  const { id, key, width, height, cuts, placeholder, alt, caption, credit } = row;
  return cuts && { id, key, width, height, cuts, placeholder, alt, caption, credit };
}

/** A photo as readers may see it; null once its rights have ended. The page that shows it depends on it. */
export function publicPhoto(row: MediaRow, now: Date): Photo | null {
  noteTag(`photo:${row.id}`);
  if (row.rightsEndAt === null) return photoOf(row);
  if (row.rightsEndAt <= now) return null;
  noteRightsEnd(row.rightsEndAt);
  return photoOf(row);
}

/** By their ids, those that can be shown. */
export function byId<Shown extends Photo>(photos: (Shown | null)[]): Record<number, Shown> {
  return Object.fromEntries(photos.flatMap((photo) => (photo ? [[photo.id, photo]] : [])));
}
