'use client';
// In the browser: notes are written beside the text that is open there, and follow it.
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { isNoteKey } from '#components/desk/editor/toolbar/shortcuts.ts';
import { type NoteAnchor, noteFields } from '#newsroom/desk-notes/note-form.ts';
import { placeNotes } from '#newsroom/desk-notes/place-notes.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import type { NotesOfStory } from '#db/desk-notes/list-notes.ts';
import { goToPlace } from './go-to-place.ts';
import type { NoteActions } from './note-actions.ts';
import { noteCardId, noteInAddress } from './note-card-id.ts';
import { selectedWords } from './selected-words.ts';
import { useLastField } from './use-last-field.ts';
import { useNoteActs } from './use-note-acts.ts';
import { useNoteList } from './use-note-list.ts';
import { useNoteMarks } from './use-note-marks.ts';

type Asked = {
  storyId: number;
  opened: NotesOfStory;
  actions: NoteActions;
  body: Block[];
  /** The version that was saved last. */
  version: number;
  /** Who else waits for the text's editor. */
  onReady: (editor: Editor) => void;
};

/** The notes on the open story: their list in the order of the page, their marks, and the one being written. */
export function useNotes({ storyId, opened, actions, body, version, onReady }: Asked) {
  const { known, act } = useNoteList({ storyId, opened, list: actions.list, version });
  const acts = useNoteActs(storyId, { act, actions });
  const [editor, setEditor] = useState<Editor | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [draft, setDraft] = useState<{ anchor: NoteAnchor | null } | null>(null);
  const [focusOn, setFocusOn] = useState<{ noteId: number } | null>(null);
  const field = useLastField();
  const { notes, colleagues, mayNote } = known;
  const placed = useMemo(() => placeNotes(notes, body), [notes, body]);
  const marked = useMemo(() => {
    const open = notes.filter((note) => note.resolved === null || note.id === shown);
    return {
      shown,
      notes: open.flatMap(({ id, anchor }) => (anchor?.on === 'words' ? { id, anchor } : [])),
    };
  }, [notes, shown]);
  const atCaret = useNoteMarks(editor, { marked, onClick: setShown });

  const holdEditor = useCallback(
    (made: Editor) => {
      onReady(made);
      setEditor(made);
    },
    [onReady],
  );
  const open = useCallback((noteId: number) => {
    setShown(noteId);
    setFocusOn({ noteId });
  }, []);
  // Only now: a note that was resolved is in the list once it is the one that is shown.
  useEffect(() => {
    if (focusOn) document.getElementById(noteCardId(focusOn.noteId))?.focus();
  }, [focusOn]);
  useEffect(() => {
    const noteId = noteInAddress(window.location.hash);
    if (noteId === null) return undefined;
    const frame = requestAnimationFrame(() => open(noteId));
    return () => cancelAnimationFrame(frame);
  }, [open]);

  const compose = useCallback(() => {
    if (mayNote) setDraft({ anchor: anchorIn(field.current, editor) });
  }, [editor, field, mayNote]);
  const putAway = useCallback(() => {
    setDraft(null);
    goToPlace(editor, draft?.anchor ?? null, { selects: false });
  }, [draft, editor]);
  const goTo = useCallback(
    (noteId: number) => {
      setShown(noteId);
      const note = notes.find(({ id }) => id === noteId);
      goToPlace(editor, note?.anchor ?? null, { selects: true });
    },
    [editor, notes],
  );

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isNoteKey(event)) return;
    event.preventDefault();
    const [noteId] = editor?.isFocused ? atCaret.notes : [];
    if (noteId === undefined) compose();
    else open(noteId);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const list = useMemo(
    () => ({ ...acts, placed, colleagues, mayNote, shown, draft, compose, putAway, goTo }),
    [acts, placed, colleagues, mayNote, shown, draft, compose, putAway, goTo],
  );
  return { list, atCaret, open, holdEditor };
}

export type StoryNotes = ReturnType<typeof useNotes>;
/** What the panel shows and does; the same object until something of it changes. */
export type NoteList = StoryNotes['list'];

function anchorIn(field: string | null, editor: Editor | null): NoteAnchor | null {
  // A text that is only read takes no focus, and can be selected all the same.
  const isRead = editor && !editor.isEditable && !editor.state.selection.empty;
  if (field === 'body' || isRead) return editor && selectedWords(editor.state);
  const name = noteFields.find((one) => one === field);
  return name ? { on: 'field', field: name } : null;
}
