import { addNote } from '#db/desk-notes/add-note.ts';
import { deleteNote } from '#db/desk-notes/delete-note.ts';
import { reopenNote } from '#db/desk-notes/reopen-note.ts';
import { replyToNote } from '#db/desk-notes/reply-to-note.ts';
import { resolveNote } from '#db/desk-notes/resolve-note.ts';
import type { Database } from '#db/client.ts';
import { later, noon } from './clock.ts';
import type { Act } from './every-act.ts';
import { people } from './people.ts';
import { dataOf, writeDraft } from './write-stories.ts';

const { journalist, editor } = people;
const now = later(60);
const text = 'من المصدر يا @ليلى النجار؟';

/** A note of the editor on the journalist's draft, the first of its newsroom. */
async function noted(db: Database) {
  const { storyId } = await writeDraft(db, journalist);
  const note = { actor: editor, storyId, text, anchor: null, now: noon };
  return { actor: editor, ...dataOf(await addNote(db, note)) };
}

/** Every act on the desk's notes that the log hears of, each as it succeeds. */
export const everyNoteAct: Act[] = [
  {
    act: 'note.add',
    by: 'editor',
    tables: ['desk_notes', 'desk_note_mentions'],
    data: { noteId: 1 },
    prepare: async (db) => {
      const { storyId } = await writeDraft(db, journalist);
      return () => addNote(db, { actor: editor, storyId, text, anchor: null, now });
    },
  },
  {
    act: 'note.reply',
    by: 'editor',
    tables: ['desk_notes', 'desk_note_mentions'],
    data: { noteId: 1, replyId: 2 },
    prepare: async (db) => {
      const note = await noted(db);
      return () => replyToNote(db, { ...note, text, now });
    },
  },
  {
    act: 'note.resolve',
    by: 'editor',
    tables: ['desk_notes'],
    data: { noteId: 1 },
    prepare: async (db) => {
      const note = await noted(db);
      return () => resolveNote(db, { ...note, now });
    },
  },
  {
    act: 'note.reopen',
    by: 'editor',
    tables: ['desk_notes'],
    data: { noteId: 1 },
    prepare: async (db) => {
      const note = await noted(db);
      dataOf(await resolveNote(db, note));
      return () => reopenNote(db, { ...note, now });
    },
  },
  {
    act: 'note.delete',
    by: 'editor',
    tables: ['desk_notes', 'desk_note_mentions'],
    data: { noteId: 1 },
    prepare: async (db) => {
      const note = await noted(db);
      dataOf(await replyToNote(db, { ...note, text }));
      return () => deleteNote(db, { ...note, now });
    },
  },
];
