import { cleanLine } from '#arabic/clean-text.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type MarkedLevel, longestMinutes, requestHours } from '#newsroom/urgency.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { urgencyRequests } from '#db/schema.ts';
import { storyFor } from '#db/stories/story-row.ts';
import { endRequests } from './requests.ts';

type Asking = {
  actor: Actor;
  storyId: number;
  level: MarkedLevel;
  reason: string;
  minutes: number;
  now?: Date;
};

/**
 * Asks those who may mark to mark a published story; it takes the place of what the same person asked for before.
 * Codes: `not_found`, `forbidden`, `invalid` (no reason, a length out of 1 minute to 24 hours).
 */
export async function askUrgent(
  db: Database,
  { actor, storyId, level, reason, minutes, now = new Date() }: Asking,
): Promise<Result<{ requestId: number }>> {
  const why = cleanLine(reason);
  if (why === '') return refused('invalid', { fields: { reason: 'missing' } });
  if (!(minutes >= 1 && minutes <= longestMinutes)) {
    return refused('invalid', { fields: { minutes: 'out_of_range' } });
  }
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'ask-urgent' });
    if (!story.ok) return story;
    await endRequests(tx, { storyId, answer: 'cancelled', by: actor, now, of: actor.id });
    const endsAt = new Date(now.getTime() + requestHours * 3_600_000);
    const [row] = await tx
      .insert(urgencyRequests)
      .values({ storyId, by: actor.id, at: now, level, reason: why, minutes, endsAt })
      .returning({ id: urgencyRequests.id });
    if (!row) throw new Error('A request was inserted and not returned.');
    const data = { level, reason: why, minutes };
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'urgency.ask', subject, data, at: now });
    return done({ requestId: row.id });
  });
}
