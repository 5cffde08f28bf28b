import { sql } from 'drizzle-orm';
import type { StoryContent } from '#newsroom/story/content.ts';
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
};

/** Writers wait for no more than so many stories. */
const atOnce = 50;

/**
 * Makes the index of words anew from what is in print, and reckons from it which stories are alike, from the
 * oldest to the newest as they were printed. A server may run meanwhile. Answers with how many stories it indexed.
 */
export async function reindex(
  db: Database,
  { missingOnly, signal }: Wanted,
): Promise<{ stories: number }> {
  const missing = missingOnly ? sql`AND id NOT IN (SELECT rowid FROM published_words)` : sql``;
  const rows = await db.read.all<{ id: number }>(
    sql`SELECT id FROM published_stories WHERE content IS NOT NULL ${missing} ORDER BY id`,
  );
  const { count, frequency } = termCounts();
  // Of a small part of them the counts would say nothing of the rest.
  const isMost = rows.length > (await db.read.$count(publishedStories)) / 2;
  let stories = 0;
  for (const ids of inGroups(rows.map(({ id }) => id))) {
    if (signal?.aborted) break;
    await db.write(async (tx) => {
      for (const story of await printed(tx, ids)) {
        await keepWords(tx, story);
        count(story.terms);
        await reckonLikeness(tx, { ...story, ...(isMost && { frequency }) });
      }
    });
    stories += ids.length;
  }
  return { stories };
}

function inGroups(ids: number[]): number[][] {
  const groups = Math.ceil(ids.length / atOnce);
  return Array.from({ length: groups }, (_, at) => ids.slice(at * atOnce, (at + 1) * atOnce));
}

/** Those of them that are in print still. */
async function printed(tx: Transaction, ids: number[]) {
  const rows = await tx.all<{ id: number; content: string }>(sql`
    SELECT id, content FROM published_stories
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND content IS NOT NULL
    ORDER BY id`);
  return rows.map(({ id, content }) => ({
    storyId: id,
    terms: termsOf(JSON.parse(content) as StoryContent),
  }));
}
