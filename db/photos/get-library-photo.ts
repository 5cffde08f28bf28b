import { desc, eq, inArray, or, sql } from 'drizzle-orm';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { StoryState } from '#newsroom/story/states.ts';
import type { Connection } from '#db/client.ts';
import { publishedPhotos, stories, storyPhotos } from '#db/schema.ts';
import { type LibraryPhoto, findLibraryPhoto } from './library-photo.ts';

export type PhotoUse = {
  storyId: number;
  headline: string;
  state: StoryState;
  /** Whether readers see the photo there. */
  isPublic: boolean;
};

/**
 * A photo with the stories that show it, at the desk or in print, the last touched first. Stories that this
 * person may not see, and those in the bin, count in `photo.uses` and are not named. Code: `not_found`.
 */
export async function getLibraryPhoto(
  db: Connection,
  { actor, photoId }: { actor: Actor; photoId: number },
): Promise<Result<{ photo: LibraryPhoto; uses: PhotoUse[] }>> {
  const photo = await findLibraryPhoto(db, { actor, photoId });
  if (!photo) return refused('not_found');
  const inPrint = storiesShowing(db, publishedPhotos, photoId);
  const rows = await db
    .select({
      use: {
        storyId: stories.id,
        headline: sql<string>`json_extract(${stories.content}, '$.headline')`,
        state: stories.state,
        isPublic: inArray(stories.id, inPrint).mapWith(Boolean),
      },
      story: {
        ownerId: stories.ownerId,
        state: stories.state,
        discardedAt: stories.discardedAt,
      },
    })
    .from(stories)
    .where(
      or(
        inArray(stories.id, storiesShowing(db, storyPhotos, photoId)),
        inArray(stories.id, inPrint),
      ),
    )
    .orderBy(desc(stories.updatedAt), desc(stories.id));
  const seen = rows.filter(({ story }) => can(actor, 'view', story));
  return done({ photo, uses: seen.map(({ use }) => use) });
}

function storiesShowing(
  db: Connection,
  table: typeof storyPhotos | typeof publishedPhotos,
  photoId: number,
) {
  return db.select({ id: table.storyId }).from(table).where(eq(table.mediaId, photoId));
}
