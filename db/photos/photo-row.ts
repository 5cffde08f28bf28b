import { eq } from 'drizzle-orm';
import { photoEditBlock } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { media } from '#db/schema.ts';
import { isPublishedPhoto } from './photo-use.ts';

export type PhotoRow = typeof media.$inferSelect;

/** The photo, if there is one: the whole desk sees the library. Code: `not_found`. */
export async function photoRow(db: Connection, photoId: number): Promise<Result<PhotoRow>> {
  const [row] = await db.select().from(media).where(eq(media.id, photoId));
  return row ? done(row) : refused('not_found');
}

/** The photo, if this person may change it. Codes: `not_found`, `forbidden`. */
export async function photoToEdit(
  db: Connection,
  { actor, photoId }: { actor: Actor; photoId: number },
): Promise<Result<PhotoRow>> {
  const [found] = await db
    .select({ photo: media, isPublished: isPublishedPhoto })
    .from(media)
    .where(eq(media.id, photoId));
  if (!found) return refused('not_found');
  const { photo, isPublished } = found;
  const block = photoEditBlock(actor, { addedBy: photo.addedBy, isPublished: isPublished === 1 });
  return block === null ? done(photo) : refused('forbidden');
}
