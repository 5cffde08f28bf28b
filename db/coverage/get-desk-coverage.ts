import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { EntryKind, EntryText } from '#newsroom/coverage/entry.ts';
import { can, mayChangeEntry } from '#newsroom/permissions.ts';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { coverageEntries, coverages } from '#db/coverage-schema.ts';
import { people } from '#db/people-schema.ts';
import { publishedStories } from '#db/schema.ts';
import { storyFor } from '#db/stories/story-row.ts';

/** An entry as who runs the coverage sees it. Moments are in ISO 8601: it goes to the browser as it is. */
export type DeskEntry = {
  id: number;
  kind: EntryKind;
  at: string;
  updatedAt: string | null;
  version: number;
  writer: string;
  isOwn: boolean;
  mayChange: boolean;
  content: EntryText;
};

export type DeskCoverage = {
  storyId: number;
  headline: string;
  language: Locale;
  /** Of its public address; null while it is not in print. */
  slug: string | null;
  /** Whether this person may start it, send entries, and end it. */
  mayCover: boolean;
  mayMarkUrgent: boolean;
  /** Null where none has begun. */
  running: { startedAt: string; endedAt: string | null } | null;
  /** The newest first. */
  entries: DeskEntry[];
};

/** What is put right on the desk is seldom older. */
const entriesOnDesk = 100;

/** A story's live coverage with its newest entries, as the desk runs it. Code: `not_found`. */
export async function getDeskCoverage(
  db: Connection,
  { actor, storyId }: { actor: Actor; storyId: number },
): Promise<Result<DeskCoverage>> {
  const found = await storyFor(db, { actor, storyId, act: 'view' });
  if (!found.ok) return found;
  const story = found.data;
  const [coverage] = await db.select().from(coverages).where(eq(coverages.storyId, storyId));
  const [printed] = await db
    .select({
      slug: publishedStories.slug,
      headline: publishedStories.headline,
      language: publishedStories.language,
    })
    .from(publishedStories)
    .where(and(eq(publishedStories.id, storyId), isNotNull(publishedStories.content)));
  return done({
    storyId,
    headline: printed?.headline ?? story.content.headline,
    language: printed?.language ?? story.language,
    slug: printed?.slug ?? null,
    mayCover: can(actor, 'cover', story),
    mayMarkUrgent: actor.grants.includes('mark-urgent'),
    running: coverage
      ? {
          startedAt: coverage.startedAt.toISOString(),
          endedAt: coverage.endedAt?.toISOString() ?? null,
        }
      : null,
    entries: coverage && printed ? await newestEntries(db, { actor, storyId }) : [],
  });
}

async function newestEntries(
  db: Connection,
  { actor, storyId }: { actor: Actor; storyId: number },
): Promise<DeskEntry[]> {
  const rows = await db
    .select({ entry: coverageEntries, writer: people.name })
    .from(coverageEntries)
    .innerJoin(people, eq(people.id, coverageEntries.by))
    .where(and(eq(coverageEntries.storyId, storyId), isNotNull(coverageEntries.content)))
    .orderBy(desc(coverageEntries.id))
    .limit(entriesOnDesk);
  return rows.flatMap(({ entry, writer }) => {
    const { id, kind, at, updatedAt, version, content, by } = entry;
    if (!content) return [];
    const moments = { at: at.toISOString(), updatedAt: updatedAt?.toISOString() ?? null };
    const rights = { isOwn: by === actor.id, mayChange: mayChangeEntry(actor, entry) };
    return [{ id, kind, version, writer, content, ...moments, ...rights }];
  });
}
