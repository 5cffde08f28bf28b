import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type UrgencyLevel, levelAt, undoSeconds } from '#newsroom/urgency.ts';
import type { Database } from '#db/client.ts';
import { storyFor } from '#db/stories/story-row.ts';
import { reopenRequests } from './requests.ts';
import { newestMarks, writeMark } from './write-mark.ts';

/** The button counts ten seconds in the browser; the way of its click is not held against the person. */
const graceSeconds = 5;

/**
 * Takes a mark, a change of one or its end back within ten seconds: what held before it holds again, and the
 * requests that it granted wait again. Only the newest row can be undone, by whoever wrote it. Codes: `not_found`, `forbidden`, `too_late`.
 */
export async function undoUrgent(
  db: Database,
  {
    actor,
    storyId,
    markId,
    now = new Date(),
  }: { actor: Actor; storyId: number; markId: number; now?: Date },
): Promise<Result<{ level: UrgencyLevel }>> {
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'mark-urgent' });
    if (!story.ok) return story;
    const [mark, before] = await newestMarks(tx, storyId, 2);
    if (!mark || mark.id !== markId) return refused('too_late');
    if (mark.by !== actor.id) return refused('forbidden');
    const age = now.getTime() - mark.at.getTime();
    if (age > (undoSeconds + graceSeconds) * 1000) return refused('too_late');
    const level = levelAt(before, now);
    const held = level > 0 && before ? before : { reason: '', endsAt: now };
    await writeMark(tx, { actor, storyId, level, reason: held.reason, endsAt: held.endsAt, now });
    await reopenRequests(tx, markId);
    return done({ level });
  });
}
