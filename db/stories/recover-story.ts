import { eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { stories } from '#db/schema.ts';
import { storyFor } from './story-row.ts';

/**
 * Takes a story out of the bin, in the state and with the text that it had. Codes: `not_found` (also once it was
 * removed for good), `forbidden`, `too_late` where it is out already.
 */
export async function recoverStory(
  db: Database,
  { actor, storyId, now = new Date() }: { actor: Actor; storyId: number; now?: Date },
): Promise<Result<{ id: number }>> {
  return db.write(async (tx) => {
    const outside = await storyFor(tx, { actor, storyId, act: 'view' });
    if (outside.ok) return refused('too_late');
    const found = await storyFor(tx, { actor, storyId, act: 'recover' });
    if (!found.ok) return found;
    await tx
      .update(stories)
      .set({ discardedAt: null, discardedBy: null })
      .where(eq(stories.id, storyId));
    const { version, content } = found.data;
    const data = { version, headline: content.headline };
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'story.recover', subject, data, at: now });
    return done({ id: storyId });
  });
}
