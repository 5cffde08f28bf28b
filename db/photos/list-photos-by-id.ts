import { inArray } from 'drizzle-orm';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { Connection } from '#db/client.ts';
import { byId, photoOf } from '#db/published/public-photo.ts';
import { media } from '#db/schema.ts';
import type { PhotoRow } from './photo-row.ts';

/** A photo as writers have it before them; when its rights end is in ISO 8601. */
export type DeskPhoto = Photo & { rightsEndAt: string | null };

/** Photos by their ids, as the desk shows them, whatever their rights. */
export async function listPhotosById(
  db: Connection,
  ids: number[],
): Promise<Record<number, DeskPhoto>> {
  return byId((await db.select().from(media).where(inArray(media.id, ids))).map(deskPhoto));
}

/** A row as writers see it; null while no file of it is there. */
export function deskPhoto(row: PhotoRow): DeskPhoto | null {
  const photo = photoOf(row);
  return photo && { ...photo, rightsEndAt: row.rightsEndAt?.toISOString() ?? null };
}
