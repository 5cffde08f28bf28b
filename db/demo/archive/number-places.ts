import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';

const lists = [
  [`'all'`, ''],
  [`'section:' || section_id`, ''],
  [`'topic:' || topic_id`, 'JOIN published_topics ON story_id = id'],
  [`'writer:' || byline_id`, 'JOIN published_bylines ON story_id = id'],
] as const;

/**
 * Gives all stories in print their places anew, in the order of their publication, as the migration did that
 * brought places. Only for an archive that comes after what is newer: readers' pages are named by places.
 */
export async function numberPlaces(tx: Transaction): Promise<void> {
  await tx.run(sql`DELETE FROM published_places`);
  for (const [list, joined] of lists) {
    const named = sql.raw(`iif(withdrawn_at IS NULL, '', 'left:') || ${list}`);
    await tx.run(sql`
      INSERT INTO published_places (list, place, story_id)
      SELECT ${named}, row_number() OVER (PARTITION BY ${sql.raw(list)} ORDER BY published_at, id), id
      FROM published_stories ${sql.raw(joined)}`);
  }
}
