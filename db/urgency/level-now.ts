import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { UrgencyLevel } from '#newsroom/urgency.ts';
import { urgencyMarks } from '#db/schema.ts';

/**
 * In SQL what `levelAt` is in the rules: the newest row of a story's log, where it holds at this moment; in a
 * prepared query, at the milliseconds that stand in the place of `now`.
 */
export function levelNow(storyId: AnySQLiteColumn, now: Date | Placeholder): SQL<UrgencyLevel> {
  const at = now instanceof Date ? now.getTime() : now;
  return sql<UrgencyLevel>`coalesce((
    SELECT CASE WHEN m.at <= ${at} AND ${at} < m.ends_at THEN m.level ELSE 0 END
    FROM ${urgencyMarks} AS m WHERE m.story_id = ${storyId} ORDER BY m.id DESC LIMIT 1), 0)`;
}
