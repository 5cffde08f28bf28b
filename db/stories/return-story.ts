import { eq } from 'drizzle-orm';
import { cleanLine } from '#arabic/clean-text.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { stories } from '#db/schema.ts';
import { storyInReview } from './story-row.ts';

/** Gives a story in review back to its writer, with a note. Codes: `not_found`, `forbidden`, `left_review`, `invalid` (no note). */
export async function returnStory(
  db: Database,
  {
    actor,
    storyId,
    note,
    now = new Date(),
  }: { actor: Actor; storyId: number; note: string; now?: Date },
): Promise<Result<null>> {
  const told = cleanLine(note);
  if (told === '') return refused('invalid', { fields: { note: 'missing' } });
  return db.write(async (tx) => {
    const found = await storyInReview(tx, { actor, storyId, act: 'return' });
    if (!found.ok) return found;
    await tx
      .update(stories)
      .set({ state: 'draft', returnNote: told, updatedAt: now })
      .where(eq(stories.id, storyId));
    const data = { version: found.data.version, note: told };
    await appendEvent(tx, {
      actor,
      act: 'story.return',
      subject: `story:${storyId}`,
      data,
      at: now,
    });
    return done(null);
  });
}
