import { type SQL, and, eq, notExists, notInArray, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { photosOnFront } from '#db/front/photos-on-front.ts';
import { media, publishedPhotos, storyPhotos } from '#db/schema.ts';

/** No story shows it, at the desk or in print, nor does the front page or its draft. */
export function isUnused(db: Connection): SQL | undefined {
  const showing = (table: typeof storyPhotos | typeof publishedPhotos) =>
    notExists(
      db
        .select({ found: sql`1` })
        .from(table)
        .where(eq(table.mediaId, media.id)),
    );
  return and(
    showing(storyPhotos),
    showing(publishedPhotos),
    notInArray(media.id, photosOnFront.live),
    notInArray(media.id, photosOnFront.draft),
  );
}

/** In SQL whether readers see the photo, in a story or on the front page: 1 or 0. */
export const isPublishedPhoto = sql<0 | 1>`(
  EXISTS (SELECT 1 FROM ${publishedPhotos} AS shown WHERE shown.media_id = ${media.id})
  OR ${media.id} IN ${photosOnFront.live})`;
