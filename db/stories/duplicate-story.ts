import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { insertStory } from './insert-story.ts';
import { type OnSeenStory, seenStoryFor } from './story-row.ts';

/**
 * Makes a new draft of the actor's own from a story's saved text. Only the text goes with it: not its place
 * in print, its urgent marks or its public notes. Codes: `not_found`, `forbidden`, `changed_since`.
 */
export async function duplicateStory(
  db: Database,
  { actor, storyId, baseVersion, now = new Date() }: OnSeenStory & { now?: Date },
): Promise<Result<{ id: number }>> {
  if (!can(actor, 'write')) return refused('forbidden');
  return db.write(async (tx) => {
    const found = await seenStoryFor(tx, { actor, storyId, baseVersion, act: 'view' });
    if (!found.ok) return found;
    const id = await insertStory(tx, { actor, content: found.data.content, now });
    const data = { from: storyId };
    await appendEvent(tx, { actor, act: 'story.duplicate', subject: `story:${id}`, data, at: now });
    return done({ id });
  });
}
