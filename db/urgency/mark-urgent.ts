import { cleanLine } from '#arabic/clean-text.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { type MarkedLevel, longestMinutes } from '#newsroom/urgency.ts';
import type { Database } from '#db/client.ts';
import { changedBy, storyFor } from '#db/stories/story-row.ts';
import { writeMark } from './write-mark.ts';

export type Mark = {
  actor: Actor;
  storyId: number;
  /** The version in print that this person has seen: its headline is what readers will see. */
  publishedVersion: number;
  level: MarkedLevel;
  reason: string;
  /** How long it holds, from now. */
  minutes: number;
  now?: Date;
};

/**
 * Marks a published story urgent, or changes its mark. Answers with the mark's id, by which it can be
 * undone. Codes: `not_found`, `forbidden`, `changed_since`, `invalid` (no reason, a length out of 1 minute to 24 hours).
 */
export async function markUrgent(
  db: Database,
  { actor, storyId, publishedVersion, level, reason, minutes, now = new Date() }: Mark,
): Promise<Result<{ markId: number; endsAt: Date }>> {
  const why = cleanLine(reason);
  if (why === '') return refused('invalid', { fields: { reason: 'missing' } });
  if (!(minutes >= 1 && minutes <= longestMinutes)) {
    return refused('invalid', { fields: { minutes: 'out_of_range' } });
  }
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'mark-urgent' });
    if (!story.ok) return story;
    const printed = story.data.publishedVersion;
    if (printed !== publishedVersion) {
      const by = await changedBy(tx, { storyId, since: publishedVersion });
      return refused('changed_since', { version: printed ?? 0, by });
    }
    const endsAt = new Date(now.getTime() + minutes * 60_000);
    const markId = await writeMark(tx, { actor, storyId, level, reason: why, endsAt, now });
    return done({ markId, endsAt });
  });
}
