import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { publishedStories } from '#db/schema.ts';

/** How many ids are in a range. */
export const rangeSize = 1_000;

/** A range of ids with stories in print, the first being 0, and when one of them changed last. */
export type StoryRange = { range: number; changedAt: Date };

const rows = z.array(z.object({ range: z.int(), changedAt: z.int() }));

/** The ranges of ids that have stories in print, in their order. Reads an index alone. */
export async function listStoryRanges(db: Connection): Promise<StoryRange[]> {
  noteTag('front');
  const found = await db.all(sql`
    SELECT (id - 1) / ${sql.raw(`${rangeSize}`)} AS range,
      max(max(published_at, coalesce(updated_at, 0))) AS changedAt
    FROM ${publishedStories} INDEXED BY published_moments
    WHERE withdrawn_at IS NULL GROUP BY range ORDER BY range`);
  return rows.parse(found).map((row) => ({ ...row, changedAt: new Date(row.changedAt) }));
}
