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

/**
 * The ranges of ids that have stories in print, in their order. Reads an index alone, a range after the other:
 * grouped, all its rows would be sorted first.
 */
export async function listStoryRanges(db: Connection): Promise<StoryRange[]> {
  noteTag('front');
  const size = sql.raw(`${rangeSize}`);
  const found = await db.all(sql`
    WITH RECURSIVE ranges(n) AS (
      VALUES (0) UNION ALL
      SELECT n + 1 FROM ranges WHERE n < (SELECT max(id) - 1 FROM ${publishedStories}) / ${size})
    SELECT n AS range, (
      SELECT max(max(published_at, coalesce(updated_at, 0)))
      FROM ${publishedStories} INDEXED BY published_moments
      WHERE withdrawn_at IS NULL AND id BETWEEN n * ${size} + 1 AND (n + 1) * ${size}) AS changedAt
    FROM ranges WHERE changedAt IS NOT NULL ORDER BY n`);
  return rows.parse(found).map((row) => ({ ...row, changedAt: new Date(row.changedAt) }));
}
