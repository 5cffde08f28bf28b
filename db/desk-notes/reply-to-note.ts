import { readNoteText } from '#newsroom/desk-notes/note-form.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Database } from '#db/client.ts';
import { deskNotes } from '#db/desk-notes-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { type ByNote, threadFor } from './note-row.ts';
import { writeMentions } from './write-mentions.ts';

/** Answers a note. Codes: `not_found`, `invalid`, `too_late` where it is resolved: what is settled is reopened first. */
export async function replyToNote(
  db: Database,
  { actor, noteId, text: written, now = new Date() }: ByNote & { text: string },
): Promise<Result<{ noteId: number }>> {
  const read = readNoteText(written);
  if (!read.ok) return read;
  const text = read.data;
  return db.write(async (tx) => {
    const found = await threadFor(tx, { actor, noteId });
    if (!found.ok) return found;
    const { note, story } = found.data;
    if (note.resolvedAt !== null) return refused('too_late');
    const [reply] = await tx
      .insert(deskNotes)
      .values({ storyId: story.id, replyTo: noteId, authorId: actor.id, at: now, text })
      .returning({ noteId: deskNotes.id });
    if (!reply) throw new Error('A reply was inserted and not returned.');
    await writeMentions(tx, { ...reply, text, story });
    const subject = `story:${story.id}`;
    const data = { noteId, replyId: reply.noteId };
    await appendEvent(tx, { actor, act: 'note.reply', subject, data, at: now });
    return done(reply);
  });
}
