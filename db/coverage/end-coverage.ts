import { and, eq, isNull } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { coverages } from '#db/coverage-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { type OnCoverage, coverageFor } from './coverage-row.ts';

/** Ends a live coverage; all of it stays readable. Codes: `not_found`, `forbidden`, `too_late` (it has ended). */
export async function endCoverage(
  db: Database,
  { actor, storyId, now = new Date() }: OnCoverage,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const found = await coverageFor(tx, { actor, storyId });
    if (!found.ok) return found;
    const ended = await tx
      .update(coverages)
      .set({ endedAt: now })
      .where(and(eq(coverages.storyId, storyId), isNull(coverages.endedAt)))
      .returning();
    if (ended.length === 0) return refused('too_late');
    // Pages that show its card are made from the story.
    await appendEvent(tx, { actor, act: 'coverage.end', subject: `story:${storyId}`, at: now });
    return done(null);
  });
}
