import { type SQL, and, count, desc, eq, gte, lt, lte, sql } from 'drizzle-orm';
import { startOfDay } from '#arabic/start-of-day.ts';
import { type LibraryFilter, rightsEndingDays } from '#newsroom/photos/library-filter.ts';
import { searchWords } from '#newsroom/photos/search-words.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { media, publishedPhotos, publishedStories, stories, storyPhotos } from '#db/schema.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { isUnused } from './photo-use.ts';
import { type LibraryPhoto, libraryPhoto, libraryRows } from './library-photo.ts';

export type LibraryQuery = { actor: Actor; filter: LibraryFilter; page: number; now?: Date };

export const libraryPageSize = 48;
/** Nobody types more; each is looked for in every row. */
const mostWords = 8;

/** The photos of the library, the newest first, a page at a time. The whole desk sees all of them. */
export async function listLibrary(
  db: Connection,
  { actor, filter, page, now = new Date() }: LibraryQuery,
): Promise<{ photos: LibraryPhoto[]; total: number; pages: number }> {
  const where = and(
    ...wordsIn(filter.words ?? ''),
    filter.mine ? eq(media.addedBy, actor.id) : undefined,
    filter.sectionId === undefined ? undefined : inSection(filter.sectionId),
    filter.unused ? isUnused(db) : undefined,
    filter.rightsEnding ? lte(media.rightsEndAt, daysAfter(now, rightsEndingDays)) : undefined,
    ...(await addedOn(db, filter)),
  );
  const [all] = await db.select({ total: count() }).from(media).where(where);
  const total = all?.total ?? 0;
  const rows = await libraryRows(db)
    .where(where)
    .orderBy(desc(media.addedAt), desc(media.id))
    .limit(libraryPageSize)
    .offset((page - 1) * libraryPageSize);
  return {
    photos: rows.map((row) => libraryPhoto(row, actor)),
    total,
    pages: Math.max(1, Math.ceil(total / libraryPageSize)),
  };
}

function wordsIn(words: string): SQL[] {
  return searchWords(words)
    .slice(0, mostWords)
    .map((word) => sql`instr(${media.searchText}, ${word}) > 0`);
}

async function addedOn(db: Connection, { from, to }: LibraryFilter): Promise<(SQL | undefined)[]> {
  if (from === undefined && to === undefined) return [];
  const { timeZone } = await getSettings(db);
  return [
    from === undefined ? undefined : gte(media.addedAt, startOfDay(from, timeZone)),
    to === undefined ? undefined : lt(media.addedAt, startOfDay(to, timeZone, 1)),
  ];
}

/** Shown by a story that stands in that section at the desk, or in print. */
function inSection(sectionId: number): SQL {
  return sql`${media.id} IN (
    SELECT s.media_id FROM ${storyPhotos} AS s JOIN ${stories} AS story ON story.id = s.story_id
    WHERE json_extract(story.content, '$.sectionId') = ${sectionId}
    UNION SELECT p.media_id FROM ${publishedPhotos} AS p
    JOIN ${publishedStories} AS print ON print.id = p.story_id WHERE print.section_id = ${sectionId})`;
}

function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 24 * 3_600_000);
}
