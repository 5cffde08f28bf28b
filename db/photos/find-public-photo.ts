import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { media, publishedPhotos } from '#db/schema.ts';

export type PublicPhoto = { id: number; rightsEndAt: Date | null };

/** The photo whose files readers may see: a story in print shows it, and its rights have not ended. Else null. */
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
    .innerJoin(publishedPhotos, eq(publishedPhotos.mediaId, media.id))
    .where(
      and(
        eq(media.key, sql.placeholder('key')),
        or(isNull(media.rightsEndAt), gt(media.rightsEndAt, sql`${sql.placeholder('now')}`)),
      ),
    )
    .limit(1)
    .prepare(),
);
