import { and, eq, exists, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { photosOnFront } from '#db/front/photos-on-front.ts';
import { media, publishedPhotos } from '#db/schema.ts';

export type PublicPhoto = { id: number; rightsEndAt: Date | null };

/**
 * The photo whose files readers may see: a story in print or the front page shows it, and its rights have not
 * ended. Else null.
 */
export async function findPublicPhoto(
  db: Connection,
  { key, now = new Date() }: { key: string; now?: Date },
): Promise<PublicPhoto | null> {
  const [found] = await publicByKey(db).all({ key, now: now.getTime() });
  return found ?? null;
}

const publicByKey = prepared((db) =>
  db
    .select({ id: media.id, rightsEndAt: media.rightsEndAt })
    .from(media)
    .where(
      and(
        eq(media.key, sql.placeholder('key')),
        or(
          exists(
            db
              .select({ found: sql`1` })
              .from(publishedPhotos)
              .where(eq(publishedPhotos.mediaId, media.id)),
          ),
          inArray(media.id, photosOnFront.live),
        ),
        or(isNull(media.rightsEndAt), gt(media.rightsEndAt, sql`${sql.placeholder('now')}`)),
      ),
    )
    .prepare(),
);
