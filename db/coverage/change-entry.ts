import { and, eq, isNull } from 'drizzle-orm';
import { type EntryKind, type EntryText, isMaterialChange } from '#newsroom/coverage/entry.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { coverageEntries } from '#db/coverage-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { keepPhotosInPrint } from '#db/stories/keep-photos.ts';
import { checkEntryPhotos } from './entry-photos.ts';
import { type OnEntry, entryFor } from './entry-row.ts';

type EntryChange = OnEntry & { baseVersion: number; kind: EntryKind; content: EntryText };

/**
 * Puts other words or another kind into an entry; readers are told when it was if it says something else now.
 * Codes: `not_found`, `forbidden`, `conflict` with the version that stands, `not_ready` with a photo's fault.
 */
export async function changeEntry(
  db: Database,
  { actor, storyId, entryId, baseVersion, kind, content, now = new Date() }: EntryChange,
): Promise<Result<{ version: number }>> {
  return db.write(async (tx) => {
    const found = await entryFor(tx, { actor, storyId, entryId });
    if (!found.ok) return found;
    const entry = found.data;
    const becomesUrgent = kind === 'urgent' && entry.kind !== 'urgent';
    if (becomesUrgent && !actor.grants.includes('mark-urgent')) return refused('forbidden');
    const photos = await checkEntryPhotos(tx, { content, now });
    if (!photos.ok) return photos;
    const version = baseVersion + 1;
    const updatedAt = isMaterialChange(entry.content, content) ? now : entry.updatedAt;
    const changed = await tx
      .update(coverageEntries)
      .set({ kind, content, version, updatedAt })
      .where(
        and(
          eq(coverageEntries.id, entryId),
          eq(coverageEntries.version, baseVersion),
          isNull(coverageEntries.removedAt),
        ),
      )
      .returning();
    if (changed.length === 0) return refused('conflict', { version: entry.version });
    await keepPhotosInPrint(tx, storyId);
    const data = { entryId, version, kind };
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'entry.change', subject, data, at: now });
    return done({ version });
  });
}
