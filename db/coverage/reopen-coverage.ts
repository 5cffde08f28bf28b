import { and, eq, isNotNull } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { coverages } from '#db/coverage-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { type OnCoverage, coverageFor } from './coverage-row.ts';

/** Lets a live coverage that has ended run on. Codes: `not_found`, `forbidden`, `too_late` (it runs). */
export async function reopenCoverage(
  db: Database,
  { actor, storyId, now = new Date() }: OnCoverage,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const found = await coverageFor(tx, { actor, storyId });
    if (!found.ok) return found;
    const reopened = await tx
      .update(coverages)
      .set({ endedAt: null })
      .where(and(eq(coverages.storyId, storyId), isNotNull(coverages.endedAt)))
      .returning();
    if (reopened.length === 0) return refused('too_late');
    // Pages that show its card are made from the story.
    await appendEvent(tx, { actor, act: 'coverage.reopen', subject: `story:${storyId}`, at: now });
    return done(null);
  });
}
