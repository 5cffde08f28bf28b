import { and, eq } from 'drizzle-orm';
import { cleanLine } from '#arabic/clean-text.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { urgencyRequests } from '#db/schema.ts';
import { storyFor } from '#db/stories/story-row.ts';
import { stillWaits } from './requests.ts';

type Answer = { actor: Actor; storyId: number; requestId: number; now?: Date };

/**
 * Declines a request for a mark, with a reason that its asker reads. Codes: `not_found`, `forbidden`, `invalid` (no
 * reason), `too_late` where it was answered or has ended meanwhile.
 */
export async function declineUrgent(
  db: Database,
  { actor, storyId, requestId, reason, now = new Date() }: Answer & { reason: string },
): Promise<Result<null>> {
  const why = cleanLine(reason);
  if (why === '') return refused('invalid', { fields: { note: 'missing' } });
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'mark-urgent' });
    if (!story.ok) return story;
    if (!(await stillWaits(tx, { storyId, requestId, now }))) return refused('too_late');
    await tx
      .update(urgencyRequests)
      .set({ answer: 'declined', answeredAt: now, answeredBy: actor.id, answerReason: why })
      .where(eq(urgencyRequests.id, requestId));
    await logAnswer(tx, { actor, storyId, now, act: 'urgency.decline', data: { reason: why } });
    return done(null);
  });
}

/** The asker takes the request back. Codes: `not_found`, `forbidden`, `too_late`. */
export async function cancelRequest(
  db: Database,
  { actor, storyId, requestId, now = new Date() }: Answer,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'view' });
    if (!story.ok) return story;
    if (!(await stillWaits(tx, { storyId, requestId, now }))) return refused('too_late');
    const cancelled = await tx
      .update(urgencyRequests)
      .set({ answer: 'cancelled', answeredAt: now, answeredBy: actor.id })
      .where(and(eq(urgencyRequests.id, requestId), eq(urgencyRequests.by, actor.id)))
      .returning({ id: urgencyRequests.id });
    if (cancelled.length === 0) return refused('forbidden');
    await logAnswer(tx, { actor, storyId, now, act: 'urgency.cancel', data: {} });
    return done(null);
  });
}

async function logAnswer(
  tx: Transaction,
  {
    actor,
    storyId,
    now,
    ...event
  }: { actor: Actor; storyId: number; now: Date; act: string; data: Record<string, unknown> },
): Promise<void> {
  await appendEvent(tx, { actor, ...event, subject: `story:${storyId}`, at: now });
}
