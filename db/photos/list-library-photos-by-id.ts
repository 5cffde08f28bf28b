import { inArray } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { media } from '#db/schema.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type LibraryPhoto, libraryPhoto, libraryRows } from './library-photo.ts';

/** The library's photos of these ids, those that there are, as this person sees them; in no order. */
export async function listLibraryPhotosById(
  db: Connection,
  { actor, ids }: { actor: Actor; ids: number[] },
): Promise<LibraryPhoto[]> {
  const rows = await libraryRows(db).where(inArray(media.id, ids));
  return rows.map((row) => libraryPhoto(row, actor));
}
