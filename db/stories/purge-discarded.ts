import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import { binDays } from '#newsroom/story/states.ts';
import type { Database, Transaction } from '#db/client.ts';
import { deskNoteMentions, deskNotes } from '#db/desk-notes-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { presence, revisions, stories, storyPhotos } from '#db/schema.ts';

const dayMs = 24 * 3_600_000;

/**
 * Removes for good what has been in the bin for thirty days: the story, its versions, its notes, and that it shows
 * photos. The photos themselves stay in the library. Each story is a transaction of its own. Says how many.
 */
export async function purgeDiscarded(
  db: Database,
  { now = new Date(), signal }: { now?: Date; signal?: AbortSignal } = {},
): Promise<{ stories: number }> {
  const isOver = and(
    isNotNull(stories.discardedAt),
    lte(stories.discardedAt, new Date(now.getTime() - binDays * dayMs)),
  );
  const over = await db.read
    .select({ id: stories.id })
    .from(stories)
    .where(isOver)
    .orderBy(asc(stories.discardedAt));
  let purged = 0;
  for (const { id } of over) {
    if (!(await nextTurn().then(() => !signal?.aborted))) break;
    const isGone = await db.write(async (tx) => {
      // It may have been taken out since it was listed.
      const [story] = await tx
        .select({ content: stories.content, ownerId: stories.ownerId })
        .from(stories)
        .where(and(eq(stories.id, id), isOver));
      if (!story) return false;
      await removeStory(tx, id);
      const data = { headline: story.content.headline, ownerId: story.ownerId };
      const subject = `story:${id}`;
      await appendEvent(tx, { actor: 'system', act: 'story.purge', subject, data, at: now });
      return true;
    });
    if (isGone) purged += 1;
  }
  return { stories: purged };
}

/** A story that was never published has no other rows than these; foreign keys hold that. */
async function removeStory(tx: Transaction, storyId: number): Promise<void> {
  const notes = tx
    .select({ id: deskNotes.id })
    .from(deskNotes)
    .where(eq(deskNotes.storyId, storyId));
  await tx.delete(deskNoteMentions).where(inArray(deskNoteMentions.noteId, notes));
  // Replies first: they point to their notes.
  await tx
    .delete(deskNotes)
    .where(and(eq(deskNotes.storyId, storyId), isNotNull(deskNotes.replyTo)));
  await tx.delete(deskNotes).where(eq(deskNotes.storyId, storyId));
  await tx.delete(presence).where(eq(presence.storyId, storyId));
  await tx.delete(storyPhotos).where(eq(storyPhotos.storyId, storyId));
  await tx.delete(revisions).where(eq(revisions.storyId, storyId));
  await tx.delete(stories).where(eq(stories.id, storyId));
}
