import { desc, inArray } from 'drizzle-orm';
import { storyActs } from '#newsroom/public-acts.ts';
import type { Connection } from '#db/client.ts';
import { events } from '#db/schema.ts';
import type { Event } from './follow-events.ts';

/** The last acts that changed a story's public text, at most `limit` of them, the oldest first. */
export async function newestStoryEvents(db: Connection, limit: number): Promise<Event[]> {
  const rows = await db
    .select()
    .from(events)
    .where(inArray(events.act, storyActs))
    .orderBy(desc(events.id))
    .limit(limit);
  return rows.toReversed();
}
