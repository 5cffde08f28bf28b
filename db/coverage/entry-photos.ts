import { and, eq, isNotNull } from 'drizzle-orm';
import { type EntryText, entryPhotoIds } from '#newsroom/coverage/entry.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import { photoFault } from '#newsroom/story/photo-readiness.ts';
import { type Swap, swapPhotoInBlock } from '#newsroom/story/swap-photo.ts';
import type { Connection, Transaction } from '#db/client.ts';
import { coverageEntries } from '#db/coverage-schema.ts';
import { listPhotoFacts } from '#db/photos/list-photo-facts.ts';

/** The photos that the entries of a story's live coverage show, each once. */
export async function photosInEntries(db: Connection, storyId: number): Promise<number[]> {
  const entries = await textsOf(db, storyId);
  return [...new Set(entries.flatMap(({ content }) => entryPhotoIds(content)))];
}

/** Whether all photos of an entry may go out. Code: `not_ready` (`body`: as `photoFault` says). */
export async function checkEntryPhotos(
  db: Connection,
  { content, now }: { content: EntryText; now: Date },
): Promise<Result<null>> {
  const photos = await listPhotoFacts(db, entryPhotoIds(content));
  for (const block of content.body) {
    if (block.kind !== 'photo') continue;
    const fault = photoFault(photos[block.mediaId], block.caption, now);
    if (fault) return refused('not_ready', { fields: { body: fault } });
  }
  return done(null);
}

/** Puts one photo in the place of another in all entries of a story's live coverage. */
export async function swapPhotoInEntries(
  tx: Transaction,
  { storyId, ...swap }: Swap & { storyId: number },
): Promise<void> {
  for (const { id, content } of await textsOf(tx, storyId)) {
    if (!entryPhotoIds(content).includes(swap.from)) continue;
    const swapped = { ...content, body: content.body.map((one) => swapPhotoInBlock(one, swap)) };
    await tx.update(coverageEntries).set({ content: swapped }).where(eq(coverageEntries.id, id));
  }
}

async function textsOf(db: Connection, storyId: number) {
  const rows = await db
    .select({ id: coverageEntries.id, content: coverageEntries.content })
    .from(coverageEntries)
    .where(and(eq(coverageEntries.storyId, storyId), isNotNull(coverageEntries.content)));
  return rows.flatMap(({ id, content }) => (content ? [{ id, content }] : []));
}
