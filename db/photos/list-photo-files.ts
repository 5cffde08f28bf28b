import { asc, eq } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { media } from '#db/schema.ts';
import type { PhotoRow } from './photo-row.ts';

export type PhotoFiles = Pick<
  PhotoRow,
  'id' | 'key' | 'width' | 'height' | 'focal' | 'crops' | 'cuts' | 'isDeveloped'
>;

/** What says which files belong to photos, the photo of one key or all of them; for who keeps the files. */
export async function listPhotoFiles(
  db: Connection,
  { key }: { key?: string } = {},
): Promise<PhotoFiles[]> {
  const { id, width, height, focal, crops, cuts, isDeveloped } = media;
  return db
    .select({ id, key: media.key, width, height, focal, crops, cuts, isDeveloped })
    .from(media)
    .where(key === undefined ? undefined : eq(media.key, key))
    .orderBy(asc(id));
}
