import { type Command, TextSelection } from '@tiptap/pm/state';

/** Puts an empty paragraph in the place of the block that the caret stands in. */
export const blankParagraph: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const { id, dir } = $from.node(1).attrs as { id: string; dir: string | null };
  const paragraph = state.schema.nodes['paragraph']?.create({ id, dir });
  if (!paragraph) return false;
  const from = $from.before(1);
  const tr = state.tr.replaceWith(from, $from.after(1), paragraph);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, from + 1)).scrollIntoView());
  return true;
};
