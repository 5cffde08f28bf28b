import { eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { deskNotes } from '#db/desk-notes-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { type ByNote, threadFor } from './note-row.ts';

/** Settles a note and its replies. Codes: `not_found`, `too_late` where somebody has settled it already. */
export async function resolveNote(
  db: Database,
  { actor, noteId, now = new Date() }: ByNote,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const found = await threadFor(tx, { actor, noteId });
    if (!found.ok) return found;
    const { note, story } = found.data;
    if (note.resolvedAt !== null) return refused('too_late');
    await tx
      .update(deskNotes)
      .set({ resolvedAt: now, resolvedBy: actor.id })
      .where(eq(deskNotes.id, noteId));
    const subject = `story:${story.id}`;
    await appendEvent(tx, { actor, act: 'note.resolve', subject, data: { noteId }, at: now });
    return done(null);
  });
}
