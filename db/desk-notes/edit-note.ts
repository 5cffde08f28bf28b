import { eq } from 'drizzle-orm';
import { readNoteText } from '#newsroom/desk-notes/note-form.ts';
import { type Result, done } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { deskNotes } from '#db/desk-notes-schema.ts';
import { type ByNote, ownNoteFor } from './note-row.ts';
import { writeMentions } from './write-mentions.ts';

/**
 * Puts other words into one's own note or reply. It is marked as edited; the log does not hear of it, as of the
 * saves of drafts. Codes: `not_found`, `forbidden`, `invalid`.
 */
export async function editNote(
  db: Database,
  { actor, noteId, text: written, now = new Date() }: ByNote & { text: string },
): Promise<Result<null>> {
  const read = readNoteText(written);
  if (!read.ok) return read;
  const text = read.data;
  return db.write(async (tx) => {
    const found = await ownNoteFor(tx, { actor, noteId });
    if (!found.ok) return found;
    const { note, story } = found.data;
    if (note.text === text) return done(null);
    await tx.update(deskNotes).set({ text, editedAt: now }).where(eq(deskNotes.id, noteId));
    await writeMentions(tx, { noteId, text, story });
    return done(null);
  });
}
