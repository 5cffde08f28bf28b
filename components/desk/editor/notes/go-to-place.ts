import type { Editor } from '@tiptap/core';
import { fromEditor } from '#components/desk/editor/document/from-editor.ts';
import { focusField } from '#components/desk/editor/focus-field.ts';
import { type NoteAnchor, noteFields } from '#newsroom/desk-notes/note-form.ts';
import { shortPlaces } from '#newsroom/story/limits.ts';
import { rangeOfWords } from './range-of-words.ts';

/** Moves the focus to what a note is about; into the text where its words are gone, or where it is about all of it. */
export function goToPlace(
  editor: Editor | null,
  anchor: NoteAnchor | null,
  { selects }: { selects: boolean },
): void {
  if (anchor?.on === 'field') {
    const short = shortPlaces.find((place) => place === anchor.field);
    focusField(short ? `shortHeadlines.${short}` : anchor.field);
    return;
  }
  if (!editor || !anchor) return focusField(noteFields[1]);
  const { doc } = editor.state;
  const range = rangeOfWords({ doc, body: fromEditor(doc) }, anchor);
  if (!range || !selects) editor.commands.focus();
  else if (range.isBlock) editor.chain().focus().setNodeSelection(range.from).run();
  else editor.chain().focus().setTextSelection(range).run();
  editor.commands.scrollIntoView();
}
