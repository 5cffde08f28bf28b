import { type SQL, and, eq, notExists, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { media, publishedPhotos, storyPhotos } from '#db/schema.ts';

/** No story shows it, at the desk or in print. */
export function isUnused(db: Connection): SQL | undefined {
  const showing = (table: typeof storyPhotos | typeof publishedPhotos) =>
    notExists(
      db
        .select({ found: sql`1` })
        .from(table)
        .where(eq(table.mediaId, media.id)),
    );
  return and(showing(storyPhotos), showing(publishedPhotos));
}
