import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { media, publishedPhotos } from '#db/schema.ts';

/** Whether readers may see a photo's files: a story in print shows it, and its rights have not ended. */
export async function isPublicPhoto(
  db: Connection,
  { key, now = new Date() }: { key: string; now?: Date },
): Promise<boolean> {
  const [found] = await publicByKey(db).all({ key, now: now.getTime() });
  return found !== undefined;
}

const publicByKey = prepared((db) =>
  db
    .select({ id: media.id })
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
