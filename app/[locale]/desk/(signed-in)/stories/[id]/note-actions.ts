'use server';
import { z } from 'zod';
import { deskAction } from '#auth/desk-action.ts';
import type { Database } from '#db/client.ts';
import { addNote } from '#db/desk-notes/add-note.ts';
import { deleteNote } from '#db/desk-notes/delete-note.ts';
import { editNote } from '#db/desk-notes/edit-note.ts';
import { listNotes } from '#db/desk-notes/list-notes.ts';
import { reopenNote } from '#db/desk-notes/reopen-note.ts';
import { replyToNote } from '#db/desk-notes/reply-to-note.ts';
import { resolveNote } from '#db/desk-notes/resolve-note.ts';
import { noteAnchor, noteLimits } from '#newsroom/desk-notes/note-form.ts';
import type { Result } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';

const id = z.int().positive();
const story = z.object({ storyId: id });
const note = story.extend({ noteId: id });
const text = z.string().max(noteLimits.text * 8);

type Asked = { actor: Actor; storyId: number };

/** Who changed a note sees the story's notes as they stand then, with what others wrote meanwhile. */
async function listedAfter(act: Result<unknown>, db: Database, { actor, storyId }: Asked) {
  return act.ok ? listNotes(db.read, { actor, storyId }) : act;
}

export const listNotesAction = deskAction(story, 'enter-desk', async (input, { actor, db }) =>
  listNotes(db.read, { actor, ...input }),
);

export const addNoteAction = deskAction(
  story.extend({ text, anchor: noteAnchor.nullable() }),
  'write',
  async (input, { actor, db }) => {
    const asked = { actor, ...input };
    return listedAfter(await addNote(db, asked), db, asked);
  },
);

export const replyToNoteAction = deskAction(
  note.extend({ text }),
  'write',
  async (input, { actor, db }) => {
    const asked = { actor, ...input };
    return listedAfter(await replyToNote(db, asked), db, asked);
  },
);

export const editNoteAction = deskAction(
  note.extend({ text }),
  'write',
  async (input, { actor, db }) => {
    const asked = { actor, ...input };
    return listedAfter(await editNote(db, asked), db, asked);
  },
);

export const deleteNoteAction = deskAction(note, 'write', async (input, { actor, db }) => {
  const asked = { actor, ...input };
  return listedAfter(await deleteNote(db, asked), db, asked);
});

export const resolveNoteAction = deskAction(note, 'write', async (input, { actor, db }) => {
  const asked = { actor, ...input };
  return listedAfter(await resolveNote(db, asked), db, asked);
});

export const reopenNoteAction = deskAction(note, 'write', async (input, { actor, db }) => {
  const asked = { actor, ...input };
  return listedAfter(await reopenNote(db, asked), db, asked);
});
