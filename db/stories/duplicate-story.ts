import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { insertStory } from './insert-story.ts';
import { storyFor } from './story-row.ts';

/**
 * Makes a new draft of the actor's own from a story's saved text. Only the text goes with it: not its place
 * in print, its urgent marks or its public notes. Codes: `not_found`, `forbidden`.
 */
export async function duplicateStory(
  db: Database,
  { actor, storyId, now = new Date() }: { actor: Actor; storyId: number; now?: Date },
): Promise<Result<{ id: number }>> {
  if (!can(actor, 'write')) return refused('forbidden');
  return db.write(async (tx) => {
    const found = await storyFor(tx, { actor, storyId, act: 'view' });
    if (!found.ok) return found;
    const id = await insertStory(tx, { actor, content: found.data.content, now });
    const data = { from: storyId };
    await appendEvent(tx, { actor, act: 'story.duplicate', subject: `story:${id}`, data, at: now });
    return done({ id });
  });
}
