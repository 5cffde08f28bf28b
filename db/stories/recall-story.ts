import { eq } from 'drizzle-orm';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { stories } from '#db/schema.ts';
import { storyInReview } from './story-row.ts';

/**
 * Takes one's own story back from review: it is a draft again. Codes: `not_found`, `forbidden`, `left_review` where
 * an editor has published it or given it back meanwhile.
 */
export async function recallStory(
  db: Database,
  { actor, storyId, now = new Date() }: { actor: Actor; storyId: number; now?: Date },
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const found = await storyInReview(tx, { actor, storyId, act: 'recall' });
    if (!found.ok) return found;
    await tx.update(stories).set({ state: 'draft', updatedAt: now }).where(eq(stories.id, storyId));
    const data = { version: found.data.version };
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'story.recall', subject, data, at: now });
    return done(null);
  });
}
