import { type Command, type EditorState, NodeSelection, Selection } from '@tiptap/pm/state';
import { caretAfter } from '#components/desk/editor/document/caret-after.ts';

/** Whether the caret is in the caption of a photo or of one in a gallery. */
function isInPhotos({ selection: { $from } }: EditorState): boolean {
  const name = $from.depth === 2 ? $from.node(1).type.name : '';
  return name === 'photo' || name === 'gallery';
}

/** From a caption to the next one of its gallery; from the last to a paragraph after the block. */
export const enterInPhotos: Command = (state, dispatch) => {
  if (!isInPhotos(state)) return false;
  const { $from } = state.selection;
  const isLast = $from.index(1) === $from.node(1).childCount - 1;
  if (isLast) {
    dispatch?.(caretAfter(state, $from.after(1)));
    return true;
  }
  const next = Selection.near(state.doc.resolve($from.after() + 1), 1);
  dispatch?.(state.tr.setSelection(next).scrollIntoView());
  return true;
};

/** At the start of a caption: back to the caption before it; from the first to the block as a whole. */
export const backspaceInPhotos: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!isInPhotos(state) || !empty || $from.parentOffset > 0) return false;
  const before =
    $from.index(1) > 0
      ? Selection.near(state.doc.resolve($from.before() - 1), -1)
      : NodeSelection.create(state.doc, $from.before(1));
  dispatch?.(state.tr.setSelection(before).scrollIntoView());
  return true;
};
