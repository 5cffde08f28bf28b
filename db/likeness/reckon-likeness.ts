import { eq, or, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { publishedLikeness } from '#db/lists-schema.ts';

/** So many of its rarest terms are looked for, each of which so many stories have at most: that bounds the work. */
const termsAsked = 8;
const mostStories = 200;
/** Below this share of what a story has in common with itself, two are not alike. */
const leastShare = 0.25;
const likest = 10;
/** An old story is like many that come after it; of those, this many are kept. */
const kept = 12;

/**
 * Finds the stories in print whose texts are likest to this one's, and notes each pair in both directions, in
 * the place of what was noted before; no terms, and it is like no other. Its own terms must stand in the index.
 */
export async function reckonLikeness(
  tx: Transaction,
  { storyId, terms }: { storyId: number; terms: string[] },
): Promise<void> {
  const { storyId: one, otherId: other } = publishedLikeness;
  await tx.delete(publishedLikeness).where(or(eq(one, storyId), eq(other, storyId)));
  const rarest = await rarestOf(tx, terms);
  if (rarest.length === 0) return;
  const wanted = rarest.map((term) => `"${term}"`).join(' OR ');
  const found = await tx.all<{ id: number; score: number }>(sql`
    SELECT rowid AS id, -bm25(published_words) AS score FROM published_words
    WHERE published_words MATCH ${wanted} ORDER BY bm25(published_words) LIMIT ${likest + 1}`);
  const whole = found.find(({ id }) => id === storyId)?.score ?? Infinity;
  for (const { id, score } of found) {
    const share = Math.min(1, score / whole);
    if (id === storyId || share < leastShare) continue;
    await tx.insert(publishedLikeness).values([
      { storyId, otherId: id, score: share },
      { storyId: id, otherId: storyId, score: share },
    ]);
    await tx.run(sql`
      DELETE FROM published_likeness WHERE story_id = ${id} AND other_id NOT IN (
        SELECT other_id FROM published_likeness WHERE story_id = ${id}
        ORDER BY score DESC, other_id DESC LIMIT ${kept})`);
  }
}

/** Those that the fewest other stories have, and at least one; what a fourth of a small newspaper says tells nothing. */
async function rarestOf(tx: Transaction, terms: string[]): Promise<string[]> {
  const [size] = await tx.all<{ stories: number }>(
    sql`SELECT count(*) AS stories FROM (SELECT 1 FROM published_stories LIMIT ${4 * mostStories})`,
  );
  const most = Math.max(3, Math.floor((size?.stories ?? 0) / 4));
  const rows = await tx.all<{ term: string }>(sql`
    SELECT term FROM published_vocabulary
    WHERE term IN (SELECT value FROM json_each(${JSON.stringify(terms)})) AND doc BETWEEN 2 AND ${most}
    ORDER BY doc, term LIMIT ${termsAsked}`);
  return rows.map(({ term }) => term);
}
