import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { coverages } from '#db/coverage-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { storyFor } from '#db/stories/story-row.ts';
import type { OnCoverage } from './coverage-row.ts';

/**
 * Begins the live coverage of a story in print: from now on its page is the coverage's. Codes: `not_found`,
 * `forbidden`, `taken` (it has one).
 */
export async function startCoverage(
  db: Database,
  { actor, storyId, now = new Date() }: OnCoverage,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'cover' });
    if (!story.ok) return story;
    const started = await tx
      .insert(coverages)
      .values({ storyId, startedAt: now, startedBy: actor.id })
      .onConflictDoNothing()
      .returning();
    if (started.length === 0) return refused('taken');
    // Pages that show its card are made from the story.
    await appendEvent(tx, { actor, act: 'coverage.start', subject: `story:${storyId}`, at: now });
    return done(null);
  });
}
