import { asc, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { media } from '#db/schema.ts';
import type { PhotoRow } from './photo-row.ts';

export type Undeveloped = Pick<PhotoRow, 'id' | 'key' | 'width' | 'height' | 'focal' | 'crops'>;

/** The photos whose cuts are not all there as focal point and crops have them now, the oldest first. */
export async function listUndeveloped(db: Connection): Promise<Undeveloped[]> {
  const { id, key, width, height, focal, crops } = media;
  return db
    .select({ id, key, width, height, focal, crops })
    .from(media)
    .where(sql`${media.isDeveloped} = 0`)
    .orderBy(asc(id));
}
