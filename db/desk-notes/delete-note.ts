import { and, eq, isNotNull, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Result, done } from '#newsroom/result.ts';
import type { Database, Transaction } from '#db/client.ts';
import { deskNoteMentions, deskNotes } from '#db/desk-notes-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { type ByNote, ownNoteFor } from './note-row.ts';

/**
 * Deletes one's own note or reply. A note that has replies loses its words and keeps its place for them, and
 * goes with the last of them. Codes: `not_found`, `forbidden`.
 */
export async function deleteNote(
  db: Database,
  { actor, noteId, now = new Date() }: ByNote,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const found = await ownNoteFor(tx, { actor, noteId });
    if (!found.ok) return found;
    const { note, story } = found.data;
    const replies = await tx
      .select({ id: deskNotes.id })
      .from(deskNotes)
      .where(eq(deskNotes.replyTo, noteId))
      .limit(1);
    if (replies.length === 0) {
      await tx.delete(deskNotes).where(eq(deskNotes.id, noteId));
    } else {
      await tx.delete(deskNoteMentions).where(eq(deskNoteMentions.noteId, noteId));
      await tx.update(deskNotes).set({ text: '', deletedAt: now }).where(eq(deskNotes.id, noteId));
    }
    if (note.replyTo !== null) await dropEmptyThread(tx, note.replyTo);
    const subject = `story:${story.id}`;
    await appendEvent(tx, { actor, act: 'note.delete', subject, data: { noteId }, at: now });
    return done(null);
  });
}

/** A deleted note whose last reply is gone keeps a place for nobody. */
async function dropEmptyThread(tx: Transaction, noteId: number): Promise<void> {
  const replies = alias(deskNotes, 'replies');
  await tx
    .delete(deskNotes)
    .where(
      and(
        eq(deskNotes.id, noteId),
        isNotNull(deskNotes.deletedAt),
        notExists(tx.select({ id: replies.id }).from(replies).where(eq(replies.replyTo, noteId))),
      ),
    );
}
