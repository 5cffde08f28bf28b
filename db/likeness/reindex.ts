import { sql } from 'drizzle-orm';
import type { StoryContent } from '#newsroom/story/content.ts';
import { backgroundWriter } from '#db/background-writer.ts';
import type { Database, Transaction } from '#db/client.ts';
import { publishedStories } from '#db/schema.ts';
import { keepWords, termsOf } from './keep-words.ts';
import { reckonLikeness } from './reckon-likeness.ts';
import { termCounts } from './term-counts.ts';

type Wanted = {
  /** Only what stands in print and not in the index: what was published before there was one. */
  missingOnly: boolean;
  /** Ends it early, in good order; what is left is missing still. */
  signal?: AbortSignal;
  /** How long one transaction may last, in milliseconds. */
  longestMs?: number;
};

/**
 * Makes the index of words anew from what is in print, and reckons from it which stories are alike, from the
 * oldest to the newest as they were printed. A server may run meanwhile. Answers with how many stories it indexed.
 */
export async function reindex(
  db: Database,
  { missingOnly, ...pace }: Wanted,
): Promise<{ stories: number }> {
  const missing = missingOnly ? sql`AND id NOT IN (SELECT rowid FROM published_words)` : sql``;
  const rows = await db.read.all<{ id: number }>(
    sql`SELECT id FROM published_stories WHERE content IS NOT NULL ${missing} ORDER BY id`,
  );
  const { count, frequency } = termCounts();
  // Of a small part of them the counts would say nothing of the rest.
  const isMost = rows.length > (await db.read.$count(publishedStories)) / 2;
  const ids = rows.map(({ id }) => id);
  const stories = await backgroundWriter(db, pace)(ids, async (tx, id) => {
    const story = await printed(tx, id);
    if (!story) return;
    await keepWords(tx, story);
    count(story.terms);
    await reckonLikeness(tx, { ...story, ...(isMost && { frequency }) });
  });
  return { stories };
}

/** Null when it is in print no more. */
async function printed(tx: Transaction, id: number) {
  const [row] = await tx.all<{ content: string }>(
    sql`SELECT content FROM published_stories WHERE id = ${id} AND content IS NOT NULL`,
  );
  return row && { storyId: id, terms: termsOf(JSON.parse(row.content) as StoryContent) };
}
