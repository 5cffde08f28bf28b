import { and, eq, inArray, lt, max } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Connection } from '#db/client.ts';
import { people } from '#db/people-schema.ts';
import { listPhotosById } from '#db/photos/list-photos-by-id.ts';
import type { Section } from '#db/sections/list-sections.ts';
import { bylines, publishedStories, revisions, sections, topics } from '#db/schema.ts';
import { allPhotoIds, contextIds } from './check-references.ts';
import { storyFor } from './story-row.ts';

type Named = { id: number; name: string };

export type VersionOnDesk = {
  version: number;
  /** The version before it that is still kept; null for the first. */
  previous: number | null;
  by: string;
  at: Date;
  content: StoryContent;
  section: Section | null;
  /** In the order that the version has them. */
  topics: Named[];
  bylines: Named[];
  /** All photos that it shows, by id. */
  photos: Record<number, Photo>;
  /** What «في سياق آخر» points to, by story id, also where it was withdrawn since. */
  contexts: Record<number, { id: number; slug: string; headline: string; language: Locale }>;
};

/** One version with its text and the names of what it points to. Code: `not_found`. */
export async function getVersion(
  db: Connection,
  { actor, storyId, version }: { actor: Actor; storyId: number; version: number },
): Promise<Result<VersionOnDesk>> {
  const found = await storyFor(db, { actor, storyId, act: 'view' });
  if (!found.ok) return found;
  const [row] = await db
    .select({ content: revisions.content, at: revisions.at, by: people.name })
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.by))
    .where(and(eq(revisions.storyId, storyId), eq(revisions.version, version)));
  if (!row) return refused('not_found');
  const { content } = row;
  const { id, slug, name, nameEn } = sections;
  const [section] = await db
    .select({ id, slug, name, nameEn })
    .from(sections)
    .where(eq(id, content.sectionId ?? 0));
  return done({
    version,
    previous: await previousOf(db, storyId, version),
    ...row,
    section: section ?? null,
    topics: await namesOf(db, topics, content.topicIds),
    bylines: await namesOf(db, bylines, content.bylineIds),
    photos: await listPhotosById(db, allPhotoIds(content)),
    contexts: await contextsOf(db, content),
  });
}

async function previousOf(
  db: Connection,
  storyId: number,
  version: number,
): Promise<number | null> {
  const [row] = await db
    .select({ previous: max(revisions.version) })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), lt(revisions.version, version)));
  return row?.previous ?? null;
}

async function namesOf(
  db: Connection,
  table: typeof topics | typeof bylines,
  ids: number[],
): Promise<Named[]> {
  const rows = await db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(inArray(table.id, ids));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

async function contextsOf(
  db: Connection,
  content: StoryContent,
): Promise<VersionOnDesk['contexts']> {
  const { id, slug, headline, language } = publishedStories;
  const rows = await db
    .select({ id, slug, headline, language })
    .from(publishedStories)
    .where(inArray(id, contextIds(content)));
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
