import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { storyReads } from '#db/reads-schema.ts';
import { publishedStories } from '#db/schema.ts';

/**
 * So many of each hour are looked at. Whatever is read in an hour, its work is the same; a story that never
 * was among these has nothing to do in a list of ten.
 */
const mostOfHour = 100;

type Ranking = {
  /** The first and the last, both of them among those that count. */
  hours: { from: number; to: number };
  /** What a read of that hour weighs; one, where nothing is said. */
  weigh?: (hour: number) => number;
};

/** The ids of the stories in print that were read most in these hours, the most read first, of equals the newer. */
export async function rankStories(
  db: Connection,
  { hours: { from, to }, weigh = () => 1 }: Ranking,
): Promise<number[]> {
  const scores = new Map<number, number>();
  for (let hour = from; hour <= to; hour += 1) {
    const weight = weigh(hour);
    for (const { storyId, reads } of await mostReadIn(db).all({ hour })) {
      scores.set(storyId, (scores.get(storyId) ?? 0) + reads * weight);
    }
  }
  return [...scores].toSorted(([a, one], [b, other]) => other - one || b - a).map(([id]) => id);
}

const mostReadIn = prepared((db) =>
  db
    .select({ storyId: storyReads.storyId, reads: storyReads.reads })
    .from(storyReads)
    .innerJoin(publishedStories, eq(publishedStories.id, storyReads.storyId))
    .where(and(eq(storyReads.hour, sql.placeholder('hour')), isNull(publishedStories.withdrawnAt)))
    .orderBy(desc(storyReads.reads), desc(storyReads.storyId))
    .limit(mostOfHour)
    .prepare(),
);
