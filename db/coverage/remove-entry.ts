import { eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { coverageEntries } from '#db/coverage-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { keepPhotosInPrint } from '#db/stories/keep-photos.ts';
import { type OnEntry, entryFor } from './entry-row.ts';

type EntryRemoval = OnEntry & {
  /** The version that this person has seen. */
  baseVersion: number;
};

/**
 * Takes an entry out of a live coverage, and its text out of the database. Codes: `not_found`, `forbidden`,
 * `changed_since` with the version that stands.
 */
export async function removeEntry(
  db: Database,
  { actor, storyId, entryId, baseVersion, now = new Date() }: EntryRemoval,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const found = await entryFor(tx, { actor, storyId, entryId });
    if (!found.ok) return found;
    const { version } = found.data;
    if (version !== baseVersion) return refused('changed_since', { version });
    await tx
      .update(coverageEntries)
      .set({ removedAt: now, content: null, version: version + 1 })
      .where(eq(coverageEntries.id, entryId));
    await keepPhotosInPrint(tx, storyId);
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'entry.remove', subject, data: { entryId }, at: now });
    return done(null);
  });
}
