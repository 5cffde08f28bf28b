import { eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import { missingForPrint } from '#newsroom/story/readiness.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { stories } from '#db/schema.ts';
import { type OnSeenStory, seenStoryFor } from './story-row.ts';

/** Hands a draft to the editors. Codes: `not_found`, `forbidden`, `changed_since`, `not_ready` with what is missing. */
export async function submitStory(
  db: Database,
  { actor, storyId, baseVersion, now = new Date() }: OnSeenStory & { now?: Date },
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const found = await seenStoryFor(tx, { actor, storyId, baseVersion, act: 'submit' });
    if (!found.ok) return found;
    const fields = missingForPrint(found.data.content);
    if (Object.keys(fields).length > 0) return refused('not_ready', { fields });
    await tx
      .update(stories)
      .set({ state: 'in_review', returnNote: null, updatedAt: now })
      .where(eq(stories.id, storyId));
    const data = { version: found.data.version };
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'story.submit', subject, data, at: now });
    return done(null);
  });
}
