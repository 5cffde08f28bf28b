import { type SQL, and, desc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import {
  type EntryKind,
  type EntryText,
  entryPhotoIds,
  entryTitle,
} from '#newsroom/coverage/entry.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { Connection } from '#db/client.ts';
import { coverageEntries, coverages } from '#db/coverage-schema.ts';
import { noteTag } from '#db/notes.ts';
import { people } from '#db/people-schema.ts';
import { prepared } from '#db/prepared.ts';
import { bylines, publishedStories } from '#db/schema.ts';
import { publicPhotos } from './get-published-story.ts';

/** One entry as readers read it. Moments are in ISO 8601: a page's data is JSON. */
export type PublicEntry = EntryText & {
  id: number;
  kind: EntryKind;
  at: string;
  /** When it last came to say something else. */
  updatedAt: string | null;
  version: number;
  writer: string;
};

export type PublicCoverage = {
  startedAt: string;
  endedAt: string | null;
  /** Of the page, the newest first. */
  entries: PublicEntry[];
  /** Whether the page begins with the newest entry of all. */
  isNewest: boolean;
  /** The entry that the next page begins with; null on the last one. */
  older: number | null;
  /** «أبرز ما جرى»: the newest that are marked, the newest first. */
  highlights: { id: number; kind: EntryKind; title: string; at: string }[];
  /** The photos that its entries show, by id. */
  photos: Record<number, Photo>;
};

/** An entry may hold photos and posts: so many of them are still a light page. */
export const entriesOnPage = 50;
const highlightCount = 8;

/**
 * The live coverage of a story in print, from entry `from` back, else from the newest; null where the story has
 * none, or is not in print. What was removed has no text, and is passed over.
 */
export async function getCoverage(
  db: Connection,
  { id, from, now = new Date() }: { id: number; from?: number | undefined; now?: Date },
): Promise<PublicCoverage | null> {
  noteTag(`story:${id}`, `coverage:${id}`);
  const [coverage] = await coverageOf(db).all({ id });
  if (!coverage) return null;
  const rows = await entriesFrom(db).all({ id, from: from ?? Number.MAX_SAFE_INTEGER });
  const shown = rows.slice(0, entriesOnPage).map(asPublic);
  const newer = from === undefined ? [] : await anyAfter(db).all({ id, from });
  return {
    startedAt: coverage.startedAt.toISOString(),
    endedAt: coverage.endedAt?.toISOString() ?? null,
    entries: shown,
    isNewest: newer.length === 0,
    older: rows[entriesOnPage]?.id ?? null,
    highlights: (await marked(db).all({ id })).map(asHighlight),
    photos: await publicPhotos(db, [...new Set(shown.flatMap(entryPhotoIds))], now),
  };
}

/** Whether a story in print, or one that was, has a live coverage; and, where one is named, this entry in it. */
export async function isCovered(
  db: Connection,
  { id, entry }: { id: number; entry?: number | undefined },
): Promise<boolean> {
  if ((await everCovered(db).all({ id })).length === 0) return false;
  return entry === undefined || (await entryIn(db).all({ id, entry })).length > 0;
}

type Row = { entry: typeof coverageEntries.$inferSelect; writer: string };

function asPublic({ entry, writer }: Row): PublicEntry {
  const { id, kind, at, updatedAt, version, content } = entry;
  if (!content) throw new Error('An entry without its text was read for readers.');
  return {
    id,
    kind,
    at: at.toISOString(),
    updatedAt: updatedAt?.toISOString() ?? null,
    version,
    writer,
    headline: content.headline,
    body: content.body,
  };
}

function asHighlight({ id, kind, at, content }: typeof coverageEntries.$inferSelect) {
  return { id, kind, title: content ? entryTitle(content) : '', at: at.toISOString() };
}

const ofStory = eq(coverageEntries.storyId, sql.placeholder('id'));
const standing = (where?: SQL) => and(ofStory, isNotNull(coverageEntries.content), where);
const coverageOf = prepared((db) =>
  db
    .select({ startedAt: coverages.startedAt, endedAt: coverages.endedAt })
    .from(coverages)
    .innerJoin(publishedStories, eq(publishedStories.id, coverages.storyId))
    .where(and(eq(coverages.storyId, sql.placeholder('id')), isNull(publishedStories.withdrawnAt)))
    .prepare(),
);
const entriesFrom = prepared((db) =>
  db
    .select({
      id: coverageEntries.id,
      entry: coverageEntries,
      // As it is signed under stories, where the writer has a byline.
      writer: sql<string>`coalesce(${bylines.name}, ${people.name})`,
    })
    .from(coverageEntries)
    .innerJoin(people, eq(people.id, coverageEntries.by))
    .leftJoin(bylines, eq(bylines.personId, coverageEntries.by))
    .where(standing(lte(coverageEntries.id, sql.placeholder('from'))))
    .orderBy(desc(coverageEntries.id))
    .limit(entriesOnPage + 1)
    .prepare(),
);
const anyAfter = prepared((db) =>
  db
    .select({ id: coverageEntries.id })
    .from(coverageEntries)
    .where(standing(gt(coverageEntries.id, sql.placeholder('from'))))
    .limit(1)
    .prepare(),
);
const marked = prepared((db) =>
  db
    .select()
    .from(coverageEntries)
    .where(standing(inArray(coverageEntries.kind, ['key', 'urgent'])))
    .orderBy(desc(coverageEntries.id))
    .limit(highlightCount)
    .prepare(),
);
const everCovered = prepared((db) =>
  db
    .select({ id: coverages.storyId })
    .from(coverages)
    .innerJoin(publishedStories, eq(publishedStories.id, coverages.storyId))
    .where(eq(coverages.storyId, sql.placeholder('id')))
    .prepare(),
);
const entryIn = prepared((db) =>
  db
    .select({ id: coverageEntries.id })
    .from(coverageEntries)
    .where(and(ofStory, eq(coverageEntries.id, sql.placeholder('entry'))))
    .prepare(),
);
