import { cleanLine } from '#arabic/clean-text.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type MarkedLevel, defaultMinutes, levelAt, longestMinutes } from '#newsroom/urgency.ts';
import type { Database } from '#db/client.ts';
import { storyFor } from '#db/stories/story-row.ts';
import { endRequests, stillWaits } from './requests.ts';
import { newestMarks, writeMark } from './write-mark.ts';

export type Mark = {
  actor: Actor;
  storyId: number;
  level: MarkedLevel;
  reason: string;
  /** Until when it holds; where it is left out, how long from now. */
  endsAt?: Date | undefined;
  minutes?: number | undefined;
  /** The mark that the actor saw running, null for none; not compared where it is left out. */
  seenMark?: number | null | undefined;
  /** The request that this grants. */
  requestId?: number | undefined;
  now?: Date;
};

/**
 * Marks a published story urgent, or changes its mark. It answers the requests that wait. Answers with the mark's
 * id, by which it can be undone. Codes: `not_found`, `forbidden`, `invalid` (no reason, less than a minute, an end in
 * the past or more than 24 hours away), `mark_changed`, `too_late` where the request was answered or has ended meanwhile.
 */
export async function markUrgent(
  db: Database,
  { actor, storyId, level, reason, seenMark, requestId, now = new Date(), ...end }: Mark,
): Promise<Result<{ markId: number; endsAt: Date }>> {
  const why = cleanLine(reason);
  if (why === '') return refused('invalid', { fields: { reason: 'missing' } });
  const endsAt = end.endsAt ?? after(now, end.minutes ?? defaultMinutes[level]);
  const isTooShort = end.endsAt === undefined && (end.minutes ?? 1) < 1;
  if (isTooShort || !(endsAt > now && endsAt <= after(now, longestMinutes))) {
    return refused('invalid', { fields: { minutes: 'out_of_range' } });
  }
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'mark-urgent' });
    if (!story.ok) return story;
    const [mark] = await newestMarks(tx, storyId, 1);
    const running = mark && levelAt(mark, now) > 0 ? mark.id : null;
    if (seenMark !== undefined && seenMark !== running) return refused('mark_changed');
    if (requestId !== undefined && !(await stillWaits(tx, { storyId, requestId, now }))) {
      return refused('too_late');
    }
    const markId = await writeMark(tx, { actor, storyId, level, reason: why, endsAt, now });
    await endRequests(tx, { storyId, answer: 'granted', by: actor, now, markId });
    return done({ markId, endsAt });
  });
}

function after(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}
