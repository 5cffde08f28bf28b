'use client';
// In the browser: each act is begun by a button there.
import { useMemo } from 'react';
import type { NoteAnchor } from '#newsroom/desk-notes/note-form.ts';
import type { NoteActions } from './note-actions.ts';
import type { ActOnNotes } from './use-note-list.ts';

/** What can be done with the notes of one story. */
export function useNoteActs(
  storyId: number,
  { act, actions }: { act: ActOnNotes; actions: NoteActions },
) {
  return useMemo(
    () => ({
      add: (text: string, anchor: NoteAnchor | null) =>
        act(() => actions.add({ storyId, text, anchor })),
      reply: (noteId: number, text: string) => act(() => actions.reply({ storyId, noteId, text })),
      edit: (noteId: number, text: string) => act(() => actions.edit({ storyId, noteId, text })),
      remove: (noteId: number) => act(() => actions.remove({ storyId, noteId })),
      resolve: (noteId: number) => act(() => actions.resolve({ storyId, noteId })),
      reopen: (noteId: number) => act(() => actions.reopen({ storyId, noteId })),
    }),
    [act, actions, storyId],
  );
}
