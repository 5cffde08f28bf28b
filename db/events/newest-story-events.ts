import { desc, inArray } from 'drizzle-orm';
import { toldActs } from '#newsroom/public-acts.ts';
import type { Connection } from '#db/client.ts';
import { events } from '#db/schema.ts';
import type { Event } from './follow-events.ts';

/** The last acts that changed a story's public text or its live coverage, at most `limit` of them, the oldest first. */
export async function newestStoryEvents(db: Connection, limit: number): Promise<Event[]> {
  const rows = await db
    .select()
    .from(events)
    .where(inArray(events.act, toldActs))
    .orderBy(desc(events.id))
    .limit(limit);
  return rows.toReversed();
}
