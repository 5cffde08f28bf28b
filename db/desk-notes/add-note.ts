import { type NoteAnchor, readNoteText } from '#newsroom/desk-notes/note-form.ts';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database } from '#db/client.ts';
import { deskNotes } from '#db/desk-notes-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { storyFor } from '#db/stories/story-row.ts';
import { writeMentions } from './write-mentions.ts';

type NewNote = {
  actor: Actor;
  storyId: number;
  text: string;
  anchor: NoteAnchor | null;
  now?: Date;
};

/** Writes a note on a story. Codes: `not_found`, `invalid` with what is wrong with its text. */
export async function addNote(
  db: Database,
  { actor, storyId, text: written, anchor, now = new Date() }: NewNote,
): Promise<Result<{ noteId: number }>> {
  const read = readNoteText(written);
  if (!read.ok) return read;
  const text = read.data;
  return db.write(async (tx) => {
    const story = await storyFor(tx, { actor, storyId, act: 'note' });
    if (!story.ok) return story;
    const [note] = await tx
      .insert(deskNotes)
      .values({ storyId, authorId: actor.id, at: now, text, anchor })
      .returning({ noteId: deskNotes.id });
    if (!note) throw new Error('A note was inserted and not returned.');
    await writeMentions(tx, { ...note, text, story: story.data });
    const subject = `story:${storyId}`;
    await appendEvent(tx, { actor, act: 'note.add', subject, data: note, at: now });
    return done(note);
  });
}
