import { type SQL, eq, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { photoEditBlock } from '#newsroom/permissions.ts';
import type { Crops, FocalPoint } from '#newsroom/photos/cuts.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { media, publishedPhotos, storyPhotos } from '#db/schema.ts';
import { isPublishedPhoto } from './photo-use.ts';

/** A photo as the desk's library knows it. Moments are in ISO 8601: it goes to the browser as it is. */
export type LibraryPhoto = Photo & {
  /** Of the original. */
  bytes: number;
  rights: string;
  rightsEndAt: string | null;
  focal: FocalPoint | null;
  crops: Crops;
  version: number;
  isDeveloped: boolean;
  /** A person's name. */
  addedBy: string | null;
  addedAt: string;
  /** How many stories show it, at the desk or in print. */
  uses: number;
  mayEdit: boolean;
  /** May not be edited because readers see it and this person's stories are reviewed first. */
  needsReview: boolean;
};

/** In SQL how many stories show a photo: the newest text of some, the public text of others. */
export function usesOf(photoId: AnySQLiteColumn): SQL<number> {
  return sql<number>`(SELECT count(*) FROM (
    SELECT story_id FROM ${storyPhotos} AS s WHERE s.media_id = ${photoId}
    UNION SELECT story_id FROM ${publishedPhotos} AS p WHERE p.media_id = ${photoId}))`;
}

/** The library's rows, to be filtered and read by `libraryPhoto`. */
export function libraryRows(db: Connection) {
  return db
    .select({
      row: media,
      addedBy: people.name,
      uses: usesOf(media.id),
      isPublished: isPublishedPhoto,
    })
    .from(media)
    .leftJoin(people, eq(people.id, media.addedBy))
    .$dynamic();
}

type LibraryRow = {
  row: typeof media.$inferSelect;
  addedBy: string | null;
  uses: number;
  isPublished: 0 | 1;
};

/** A row as this person sees it. While no file of a photo is there, its whole has no width at which it is kept. */
export function libraryPhoto(
  { row, addedBy, uses, isPublished }: LibraryRow,
  actor: Actor,
): LibraryPhoto {
  const { cuts, rightsEndAt, addedAt } = row;
  const { id, key, width, height, placeholder, alt, caption, credit } = row;
  const { bytes, rights, focal, crops, version, isDeveloped } = row;
  const photo = { id, key, width, height, placeholder, alt, caption, credit };
  const kept = { bytes, rights, focal, crops, version, isDeveloped };
  const block = photoEditBlock(actor, { addedBy: row.addedBy, isPublished: isPublished === 1 });
  const whole = { frame: { x: 0, y: 0, width, height }, widths: [] };
  return {
    ...photo,
    ...kept,
    addedBy,
    uses,
    cuts: cuts ?? { whole },
    rightsEndAt: rightsEndAt?.toISOString() ?? null,
    addedAt: addedAt.toISOString(),
    mayEdit: block === null,
    needsReview: block === 'needs_review',
  };
}

/** One photo as this person sees it; undefined where there is none. */
export async function findLibraryPhoto(
  db: Connection,
  { actor, photoId }: { actor: Actor; photoId: number },
): Promise<LibraryPhoto | undefined> {
  const [found] = await libraryRows(db).where(eq(media.id, photoId));
  return found && libraryPhoto(found, actor);
}
