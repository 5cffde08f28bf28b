import { and, eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { media } from '#db/schema.ts';
import { isUnused } from './photo-use.ts';
import { photoToEdit } from './photo-row.ts';

/**
 * Takes a photo that no story shows out of the library; answers with the key of its files, which are then
 * nobody's. Codes: `not_found`, `forbidden`, `invalid` (`photoId: in_use`).
 */
export async function deletePhoto(
  db: Database,
  { actor, photoId, now = new Date() }: { actor: Actor; photoId: number; now?: Date },
): Promise<Result<{ key: string }>> {
  return db.write(async (tx) => {
    const found = await photoToEdit(tx, { actor, photoId });
    if (!found.ok) return found;
    const { key } = found.data;
    const gone = await tx
      .delete(media)
      .where(and(eq(media.id, photoId), isUnused(tx)))
      .returning({ id: media.id });
    if (gone.length === 0) return refused('invalid', { fields: { photoId: 'in_use' } });
    const subject = `photo:${photoId}`;
    await appendEvent(tx, { actor, act: 'photo.delete', subject, data: { key }, at: now });
    return done({ key });
  });
}
