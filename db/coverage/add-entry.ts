import { eq } from 'drizzle-orm';
import { type EntryKind, type EntryText, entryPhotoIds } from '#newsroom/coverage/entry.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database, Transaction } from '#db/client.ts';
import { coverageEntries } from '#db/coverage-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { keepPhotosInPrint } from '#db/stories/keep-photos.ts';
import { coverageFor } from './coverage-row.ts';
import { checkEntryPhotos } from './entry-photos.ts';

type NewEntry = {
  actor: Actor;
  storyId: number;
  /** What its sender calls it: sent again, because an answer was lost, it is not written twice. */
  sendId: string;
  kind: EntryKind;
  content: EntryText;
  now?: Date;
};

export type SentEntry = { entryId: number; version: number; at: Date };

/**
 * Sends an entry into a live coverage; it is public at once. Codes: `not_found`, `forbidden` (also for عاجل by who
 * may not mark it), `too_late` (the coverage has ended), `not_ready` with what is wrong with a photo.
 */
export async function addEntry(
  db: Database,
  { actor, storyId, sendId, kind, content, now = new Date() }: NewEntry,
): Promise<Result<SentEntry>> {
  return db.write(async (tx) => {
    const found = await coverageFor(tx, { actor, storyId });
    if (!found.ok) return found;
    const sent = await sentBefore(tx, sendId);
    if (sent)
      return sent.by === actor.id && sent.storyId === storyId
        ? done(asSent(sent))
        : refused('taken');
    if (kind === 'urgent' && !actor.grants.includes('mark-urgent')) return refused('forbidden');
    if (found.data.coverage.endedAt) return refused('too_late');
    const photos = await checkEntryPhotos(tx, { content, now });
    if (!photos.ok) return photos;
    const [entry] = await tx
      .insert(coverageEntries)
      .values({ storyId, kind, by: actor.id, at: now, sendId, content })
      .returning();
    if (!entry) throw new Error('An entry was inserted and not returned.');
    if (entryPhotoIds(content).length > 0) await keepPhotosInPrint(tx, storyId);
    const data = { entryId: entry.id, kind };
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'entry.add', subject, data, at: now });
    return done(asSent(entry));
  });
}

async function sentBefore(tx: Transaction, sendId: string) {
  const [entry] = await tx.select().from(coverageEntries).where(eq(coverageEntries.sendId, sendId));
  return entry;
}

function asSent({ id, version, at }: typeof coverageEntries.$inferSelect): SentEntry {
  return { entryId: id, version, at };
}
