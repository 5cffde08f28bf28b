import { eq } from 'drizzle-orm';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { deskNotes } from '#db/desk-notes-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { type ByNote, threadFor } from './note-row.ts';

/** Takes a settled note up again. Codes: `not_found`, `too_late` where it is open already. */
export async function reopenNote(
  db: Database,
  { actor, noteId, now = new Date() }: ByNote,
): Promise<Result<null>> {
  return db.write(async (tx) => {
    const found = await threadFor(tx, { actor, noteId });
    if (!found.ok) return found;
    const { note, story } = found.data;
    if (note.resolvedAt === null) return refused('too_late');
    await tx
      .update(deskNotes)
      .set({ resolvedAt: null, resolvedBy: null })
      .where(eq(deskNotes.id, noteId));
    const subject = `story:${story.id}`;
    await appendEvent(tx, { actor, act: 'note.reopen', subject, data: { noteId }, at: now });
    return done(null);
  });
}
