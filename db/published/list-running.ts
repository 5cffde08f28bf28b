import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { type EntryKind, entryTitle } from '#newsroom/coverage/entry.ts';
import type { Connection } from '#db/client.ts';
import { coverageEntries, coverages } from '#db/coverage-schema.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { publishedStories } from '#db/schema.ts';
import { type Card, cardsByIds } from './card.ts';

/** The newest entry of a live coverage as one line. */
export type LiveLine = { id: number; kind: EntryKind; title: string; at: string };

export type LiveCard = Card & {
  /** Null as long as nobody has written an entry. */
  newest: LiveLine | null;
};

/** A page shows no more of them. */
const mostRunning = 6;

/** The live coverages that run now, the one with the newest entry first. */
export async function listRunning(
  db: Connection,
  { now = new Date() }: { now?: Date } = {},
): Promise<LiveCard[]> {
  const running = await runningStories(db).all({ limit: mostRunning });
  // An entry is an act on its coverage alone; starting and ending one changes the lists that its story is in.
  noteTag(...running.map(({ id }) => `coverage:${id}`));
  const cards = await cardsByIds(db, { ids: running.map(({ id }) => id), now });
  return Promise.all(
    cards.map(async (card) => {
      const [entry] = await newestEntry(db).all({ id: card.id });
      return { ...card, newest: entry ? asLine(entry) : null };
    }),
  );
}

function asLine({ id, kind, at, content }: typeof coverageEntries.$inferSelect): LiveLine {
  return { id, kind, title: content ? entryTitle(content) : '', at: at.toISOString() };
}

const newestId = sql`(
  SELECT max(id) FROM coverage_entries
  WHERE story_id = ${coverages.storyId} AND content IS NOT NULL)`;
// Not joined: the planner would walk through all stories in print.
const isInPrint = sql`EXISTS (
  SELECT 1 FROM ${publishedStories}
  WHERE ${publishedStories.id} = ${coverages.storyId} AND ${publishedStories.withdrawnAt} IS NULL)`;
const runningStories = prepared((db) =>
  db
    .select({ id: coverages.storyId })
    .from(coverages)
    .where(and(isNull(coverages.endedAt), isInPrint))
    .orderBy(desc(newestId), desc(coverages.startedAt), asc(coverages.storyId))
    .limit(sql.placeholder('limit'))
    .prepare(),
);
const newestEntry = prepared((db) =>
  db
    .select()
    .from(coverageEntries)
    .where(
      and(eq(coverageEntries.storyId, sql.placeholder('id')), isNotNull(coverageEntries.content)),
    )
    .orderBy(desc(coverageEntries.id))
    .limit(1)
    .prepare(),
);
