import { inArray } from 'drizzle-orm';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { Connection } from '#db/client.ts';
import { byId, photoOf } from '#db/published/public-photo.ts';
import { media } from '#db/schema.ts';

/** Photos by their ids, as the desk shows them, whatever their rights. */
export async function listPhotosById(
  db: Connection,
  ids: number[],
): Promise<Record<number, Photo>> {
  return byId((await db.select().from(media).where(inArray(media.id, ids))).map(photoOf));
}
