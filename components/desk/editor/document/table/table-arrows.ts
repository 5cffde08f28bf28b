import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { caretAfter } from '#components/desk/editor/document/caret-after.ts';

/**
 * From the edge of a cell to the cell on that side, whichever way the table is written. The caret comes in at
 * the near edge of what stands there: the start of Arabic words from the right, but the end of a number.
 */
export function acrossCells(side: 'left' | 'right'): Command {
  return (state, dispatch, view) => {
    const { selection, doc } = state;
    if (!isInTable(state) || !(selection instanceof TextSelection) || !selection.empty)
      return false;
    if (!view?.endOfTextblock(side)) return false;
    const { $head } = selection;
    const isRightToLeft = $head.node(1).attrs['dir'] !== 'ltr';
    const step = (side === 'left') === isRightToLeft ? 1 : -1;
    const found = Selection.findFrom(
      doc.resolve(step === 1 ? $head.after() : $head.before()),
      step,
      true,
    );
    if (!found) {
      if (step === 1) dispatch?.(caretAfter(state, $head.after(1)));
      return true;
    }
    const { $from } = found;
    const near = entersAtStart($from.parent.textContent, side) ? $from.start() : $from.end();
    dispatch?.(state.tr.setSelection(TextSelection.create(doc, near)).scrollIntoView());
    return true;
  };
}

/** Whether words begin on the side that the caret comes from: it comes from the right when it moves left. */
function entersAtStart(words: string, side: 'left' | 'right'): boolean {
  const isRightToLeft = /\p{Script=Arabic}/u.test(words);
  return (side === 'left') === isRightToLeft;
}

/** From the caption into the cells, and from the last row out of the table where nothing follows it. */
export const downFromTable: Command = (state, dispatch, view) => {
  const { selection, doc } = state;
  const { $head } = selection;
  if (!(selection instanceof TextSelection) || $head.depth < 2) return false;
  if ($head.node(1).type.name !== 'table' || !view?.endOfTextblock('down')) return false;
  if ($head.parent.type.name === 'tableCaption') {
    dispatch?.(
      state.tr.setSelection(Selection.near(doc.resolve($head.after()), 1)).scrollIntoView(),
    );
    return true;
  }
  const isLastRow = $head.index(2) === $head.node(2).childCount - 1;
  if (!isLastRow || Selection.findFrom(doc.resolve($head.after(1)), 1)) return false;
  dispatch?.(caretAfter(state, $head.after(1)));
  return true;
};
