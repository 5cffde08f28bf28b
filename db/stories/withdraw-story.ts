import { cleanLine } from '#arabic/clean-text.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { endRequests } from '#db/urgency/requests.ts';
import { endMark } from '#db/urgency/write-mark.ts';
import { storyFor } from './story-row.ts';
import { takeOutOfPrint } from './take-out-of-print.ts';
import { writeVersion } from './write-version.ts';

export type Withdrawal = {
  actor: Actor;
  storyId: number;
  baseVersion: number;
  /** What readers are told in its place. */
  notice: string;
  now?: Date;
};

/**
 * Takes a story out of print: its public text is removed, its address answers 410 with the notice, and a
 * mark that is running ends. Codes: `not_found`, `forbidden`, `invalid` (no notice), `conflict`.
 */
export async function withdrawStory(
  db: Database,
  { actor, storyId, baseVersion, notice, now = new Date() }: Withdrawal,
): Promise<Result<{ version: number }>> {
  const told = cleanLine(notice);
  if (told === '') return refused('invalid', { fields: { notice: 'missing' } });
  return db.write(async (tx) => {
    const found = await storyFor(tx, { actor, storyId, act: 'withdraw' });
    if (!found.ok) return found;
    const { content } = found.data;
    const version = await writeVersion(tx, {
      story: found.data,
      baseVersion,
      content,
      kind: 'withdrawn',
      actor,
      now,
      state: 'withdrawn',
    });
    if (!version.ok) return version;
    const lists = await takeOutOfPrint(tx, { storyId, notice: told, now });
    await endMark(tx, { actor, storyId, now });
    await endRequests(tx, { storyId, answer: 'cancelled', by: actor, now });
    const data = { version: version.data, notice: told, sectionId: content.sectionId, lists };
    await appendEvent(tx, {
      actor,
      act: 'story.withdraw',
      subject: `story:${storyId}`,
      data,
      at: now,
    });
    return done({ version: version.data });
  });
}
