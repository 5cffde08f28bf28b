import { and, eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { media } from '#db/schema.ts';
import { isUnused } from './photo-use.ts';
import { photoToEdit } from './photo-row.ts';

type PhotoDeletion = {
  actor: Actor;
  photoId: number;
  /** The version that this person has seen. */
  baseVersion: number;
  now?: Date;
};

/**
 * Takes a photo that no story shows out of the library; answers with the key of its files, which are then
 * nobody's. Codes: `not_found`, `forbidden`, `changed_since` (other words or cuts were given to it),
 * `invalid` (`photoId: in_use`).
 */
export async function deletePhoto(
  db: Database,
  { actor, photoId, baseVersion, now = new Date() }: PhotoDeletion,
): Promise<Result<{ key: string }>> {
  return db.write(async (tx) => {
    const found = await photoToEdit(tx, { actor, photoId });
    if (!found.ok) return found;
    const { key, version } = found.data;
    if (version !== baseVersion) return refused('changed_since', { version });
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
