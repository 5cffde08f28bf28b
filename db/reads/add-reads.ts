import { lt, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { storyReads } from '#db/reads-schema.ts';
import { publishedStories } from '#db/schema.ts';
import { hourOf } from './hour-of.ts';

/** Nothing asks for older numbers, so nothing keeps them. */
export const keptHours = 90 * 24;

/**
 * Adds reads, by story, to the hour of `now`, and forgets the hours that are older than ninety days; in one
 * transaction. What was read of a story that is no more in print is dropped. No act of the desk: the log does
 * not hear of it.
 */
export async function addReads(
  db: Database,
  { reads, now = new Date() }: { reads: ReadonlyMap<number, number>; now?: Date },
): Promise<void> {
  const hour = hourOf(now);
  const counted = JSON.stringify(Object.fromEntries(reads));
  await db.write(async (tx) => {
    await tx.run(sql`
      INSERT INTO ${storyReads} (story_id, hour, reads)
      SELECT ${publishedStories.id}, ${hour}, counted.value
      FROM json_each(${counted}) AS counted
      JOIN ${publishedStories} ON ${publishedStories.id} = CAST(counted.key AS INTEGER)
      WHERE ${publishedStories.withdrawnAt} IS NULL
      ON CONFLICT (story_id, hour) DO UPDATE SET reads = reads + excluded.reads`);
    await tx.delete(storyReads).where(lt(storyReads.hour, hour - keptHours));
  });
}
