'use client';
// In the browser: the marks are drawn over the text that is open there.
import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { type AtCaret, type Marked, noteMarks, noteMarksKey } from './note-marks.ts';

/** Keeps the marks of notes on the text; returns what the caret is at. */
export function useNoteMarks(
  editor: Editor | null,
  { marked, onClick }: { marked: Marked; onClick: (noteId: number) => void },
): AtCaret {
  const [atCaret, setAtCaret] = useState<AtCaret>({ notes: [], selects: false });
  const clicked = useEffectEvent(onClick);

  useEffect(() => {
    if (!editor) return undefined;
    const moved = (next: AtCaret) =>
      setAtCaret((last) => (String(asList(last)) === String(asList(next)) ? last : next));
    editor.registerPlugin(noteMarks({ onClick: (id) => clicked(id), onCaret: moved }));
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(noteMarksKey);
    };
  }, [editor]);

  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    editor.view.dispatch(editor.state.tr.setMeta(noteMarksKey, marked));
  }, [editor, marked]);

  return atCaret;
}

const asList = ({ notes, selects }: AtCaret) => [selects, ...notes];
