import { and, eq, or, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { publishedLikeness } from '#db/lists-schema.ts';
import { prepared } from '#db/prepared.ts';

/** So many of its rarest terms are looked for, each of which so many stories have at most: that bounds the work. */
const termsAsked = 8;
const mostStories = 200;
/** Below this share of what a story has in common with itself, two are not alike. */
const leastShare = 0.25;
const likest = 10;
/** An old story is like many that come after it; of those, this many are kept. */
const kept = 12;

type Reckoned = {
  storyId: number;
  terms: string[];
  /** How many stories have a term, about, where that is known: what asks the index for it is half of the work. */
  frequency?: (term: string) => number;
};

/**
 * Finds the stories in print whose texts are likest to this one's, and notes each pair in both directions, in
 * the place of what was noted before; no terms, and it is like no other. Its own terms must stand in the index.
 */
export async function reckonLikeness(
  tx: Transaction,
  { storyId, terms, frequency }: Reckoned,
): Promise<void> {
  await forget(tx).run({ storyId });
  const rarest = await rarestOf(tx, frequency ? rarestBy(terms, frequency) : terms);
  if (rarest.length === 0) return;
  const wanted = rarest.map((term) => `"${term}"`).join(' OR ');
  const found = await alike(tx).all({ wanted, limit: likest + 1 });
  const whole = found.find(({ id }) => id === storyId)?.score ?? Infinity;
  for (const { id, score } of found) {
    const share = Math.min(1, score / whole);
    if (id === storyId || share < leastShare) continue;
    await note(tx).run({ storyId, otherId: id, score: share });
    await note(tx).run({ storyId: id, otherId: storyId, score: share });
    await thinOut(tx).run({ id, kept });
  }
}

/** A few more than are asked for: the frequency may be too high. */
function rarestBy(terms: string[], frequency: (term: string) => number): string[] {
  return terms
    .map((term) => ({ term, stories: frequency(term) }))
    .filter(({ stories }) => stories > 1 && stories <= mostStories)
    .toSorted((a, b) => a.stories - b.stories)
    .slice(0, termsAsked + 2)
    .map(({ term }) => term);
}

/** Those that the fewest other stories have, and at least one; what a fourth of a small newspaper says tells nothing. */
async function rarestOf(tx: Transaction, terms: string[]): Promise<string[]> {
  if (terms.length === 0) return [];
  const stories = (await someStories(tx).all({ limit: 4 * mostStories })).length;
  const most = Math.max(3, Math.floor(stories / 4));
  const values = { terms: JSON.stringify(terms), most, limit: termsAsked };
  return (await rareAmong(tx).all(values)).map(({ term }) => term);
}

const { storyId: one, otherId: other } = publishedLikeness;
const value = (name: string) => sql.placeholder(name);

const forget = prepared((db) =>
  db
    .delete(publishedLikeness)
    .where(or(eq(one, value('storyId')), eq(other, value('storyId'))))
    .prepare(),
);
const note = prepared((db) =>
  db
    .insert(publishedLikeness)
    .values({ storyId: value('storyId'), otherId: value('otherId'), score: value('score') })
    .prepare(),
);
const thinOut = prepared((db) =>
  db
    .delete(publishedLikeness)
    .where(
      and(
        eq(one, value('id')),
        sql`other_id NOT IN (
          SELECT other_id FROM published_likeness WHERE story_id = ${value('id')}
          ORDER BY score DESC, other_id DESC LIMIT ${value('kept')})`,
      ),
    )
    .prepare(),
);
const someStories = prepared((db) =>
  db
    .select({ id: sql<number>`id` })
    .from(sql`published_stories`)
    .limit(value('limit'))
    .prepare(),
);
/** Counted no further than that: of a common word it is enough to know that it is one. */
const rareAmong = prepared((db) =>
  db
    .select({ term: sql<string>`value` })
    .from(
      sql`(SELECT value, (SELECT count(*) FROM (
          SELECT 1 FROM published_words WHERE published_words MATCH '"' || value || '"'
          LIMIT ${value('most')} + 1)) AS stories
        FROM json_each(${value('terms')}))`,
    )
    .where(sql`stories BETWEEN 2 AND ${value('most')}`)
    .orderBy(sql`stories, value`)
    .limit(value('limit'))
    .prepare(),
);
const alike = prepared((db) =>
  db
    .select({ id: sql<number>`rowid`, score: sql<number>`-bm25(published_words)` })
    .from(sql`published_words`)
    .where(sql`published_words MATCH ${value('wanted')}`)
    .orderBy(sql`bm25(published_words)`)
    .limit(value('limit'))
    .prepare(),
);
