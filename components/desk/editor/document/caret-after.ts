import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Puts the caret in the paragraph after a block that ends at `end`; makes one where the next is no empty one. */
export function caretAfter(state: EditorState, end: number, tr = state.tr): Transaction {
  const paragraph = state.schema.nodes['paragraph']?.create();
  const next = tr.doc.resolve(end).nodeAfter;
  if (paragraph && (next?.type !== paragraph.type || next.content.size > 0)) {
    tr.insert(end, paragraph);
  }
  return tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView();
}
