import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { storyFor } from '#db/stories/story-row.ts';
import { endMark } from './write-mark.ts';

/** Ends a running mark before its time. Answers with the id by which that can be undone. Codes: `not_found`, `forbidden`, `too_late` when none is running. */
export async function endUrgent(
  db: Database,
  { actor, storyId, now = new Date() }: { actor: Actor; storyId: number; now?: Date },
): Promise<Result<{ markId: number }>> {
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'mark-urgent' });
    if (!story.ok) return story;
    const markId = await endMark(tx, { actor, storyId, now });
    return markId === null ? refused('too_late') : done({ markId });
  });
}
