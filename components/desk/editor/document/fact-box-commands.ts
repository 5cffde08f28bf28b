import { splitBlock } from '@tiptap/pm/commands';
import { type Command, Selection } from '@tiptap/pm/state';
import { blankParagraph } from './blank-paragraph.ts';
import { caretAfter } from './caret-after.ts';

/** From the title to the text; in the text a new paragraph; from an empty last one out of the box, without it. */
export const enterInFactBox: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth !== 2 || $from.node(1).type.name !== 'factBox') return false;
  const box = $from.node(1);
  if ($from.index(1) === 0) {
    const text = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
    if (text) dispatch?.(state.tr.setSelection(text).scrollIntoView());
    return true;
  }
  const isLast = $from.index(1) === box.childCount - 1;
  if (!isLast || $from.parent.content.size > 0) return splitBlock(state, dispatch);
  const { tr } = state;
  if (box.childCount > 2) tr.delete($from.before(), $from.after());
  dispatch?.(caretAfter(state, tr.mapping.map($from.after(1)), tr));
  return true;
};

/** At the start of an empty box: a paragraph again. At the start of its first paragraph: back to the title. */
export const backspaceInFactBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 2 || $from.parentOffset > 0) return false;
  if ($from.node(1).type.name !== 'factBox' || $from.index(1) > 1) return false;
  if ($from.index(1) === 0) {
    return $from.node(1).textContent === '' && blankParagraph(state, dispatch);
  }
  const title = Selection.findFrom(state.doc.resolve($from.before()), -1, true);
  if (title) dispatch?.(state.tr.setSelection(title));
  return true;
};
