import { eq } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { media } from '#db/schema.ts';
import { type LibraryPhoto, findLibraryPhoto } from './library-photo.ts';
import { searchTextOf } from './search-text.ts';

/** A picture whose first files are there; its words are those that came with it, cleaned. */
export type NewPhoto = Omit<Photo, 'id'> & {
  bytes: number;
  /** 16 hex digits. */
  likeness: string;
  rights: string;
};

/**
 * Puts a photo into the library, to be developed. The very same file again is the photo that is there
 * already, with `isNew` false. Code: `forbidden`.
 */
export async function addPhoto(
  db: Database,
  { actor, photo, now = new Date() }: { actor: Actor; photo: NewPhoto; now?: Date },
): Promise<Result<{ photo: LibraryPhoto; isNew: boolean }>> {
  if (!can(actor, 'write')) return refused('forbidden');
  return db.write(async (tx) => {
    const [added] = await tx
      .insert(media)
      .values({ ...photo, searchText: searchTextOf(photo), addedBy: actor.id, addedAt: now })
      .onConflictDoNothing({ target: media.key })
      .returning({ id: media.id });
    const [known] = await tx.select({ id: media.id }).from(media).where(eq(media.key, photo.key));
    const found = known && (await findLibraryPhoto(tx, { actor, photoId: known.id }));
    if (!found) throw new Error('A photo was inserted and is not there.');
    if (added) {
      const data = { key: photo.key };
      await appendEvent(tx, {
        actor,
        act: 'photo.add',
        subject: `photo:${added.id}`,
        data,
        at: now,
      });
    }
    return done({ photo: found, isNew: added !== undefined });
  });
}
