import {
  type Command,
  type EditorState,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { CellSelection, goToNextCell, isInTable, selectedRect } from '@tiptap/pm/tables';
import { blankParagraph } from '#components/desk/editor/document/blank-paragraph.ts';
import { caretAfter } from '#components/desk/editor/document/caret-after.ts';
import { addRow } from './table-commands.ts';

const isInCaption = ({ selection: { $from } }: EditorState) =>
  $from.parent.type.name === 'tableCaption';

/** From the caption into the cells, from cell to cell, and after the last into a new row. */
export function tabInTable(step: 1 | -1): Command {
  return (state, dispatch) => {
    if (isInCaption(state)) return step === 1 && toFirstCell(state, dispatch);
    if (!isInTable(state)) return false;
    if (goToNextCell(step)(state, dispatch)) return true;
    if (step === -1) return toCaption(state, dispatch);
    addRow(1)(state, dispatch && ((tr) => dispatch(toCell(tr, { row: 1 }))));
    return true;
  };
}

/** To the first cell of the next row, which is made where there is none; from an empty last row out of the table. */
export const enterInTable: Command = (state, dispatch) => {
  if (isInCaption(state)) return toFirstCell(state, dispatch);
  if (!isInTable(state)) return false;
  const { map, bottom, table } = selectedRect(state);
  if (bottom < map.height) {
    dispatch?.(toCell(state.tr, { row: 1 }));
    return true;
  }
  const isBlank = map.height > 1 && table.lastChild?.textContent === '';
  if (isBlank) return leaveTable(state, dispatch);
  const isDone = addRow(1)(state, dispatch && ((tr) => dispatch(toCell(tr, { row: 1 }))));
  return isDone || leaveTable(state, dispatch);
};

/** Out of the table, into a paragraph after it. A last row that the caret made and nobody filled goes. */
export const leaveTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth < 1 || $from.node(1).type.name !== 'table') return false;
  const { tr } = state;
  const grid = $from.node(1).child(1);
  const last = grid.lastChild;
  const isInLast = isInTable(state) && selectedRect(state).bottom === grid.childCount;
  if (isInLast && last && grid.childCount > 1 && last.textContent === '') {
    const end = $from.after(1) - 2;
    tr.delete(end - last.nodeSize, end);
  }
  dispatch?.(caretAfter(state, tr.mapping.map($from.after(1)), tr));
  return true;
};

/** Nothing joins two cells. At the start of a table that says nothing: a paragraph again. */
export const backspaceInTable: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!(isInCaption(state) || isInTable(state)) || !empty || $from.parentOffset > 0) return false;
  if (state.selection instanceof CellSelection) return false;
  if ($from.node(1).textContent === '') return blankParagraph(state, dispatch);
  return true;
};

export const deleteInTable: Command = (state) => {
  const { selection } = state;
  if (!(isInCaption(state) || isInTable(state)) || !(selection instanceof TextSelection)) {
    return false;
  }
  return selection.empty && selection.$from.parentOffset === selection.$from.parent.content.size;
};

type Dispatch = Parameters<Command>[1];

function toFirstCell(state: EditorState, dispatch: Dispatch): boolean {
  const grid = state.doc.resolve(state.selection.$from.after());
  dispatch?.(state.tr.setSelection(Selection.near(grid, 1)).scrollIntoView());
  return true;
}

function toCaption(state: EditorState, dispatch: Dispatch): boolean {
  const { $from } = state.selection;
  const end = $from.start(1) + $from.node(1).child(0).nodeSize - 1;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, end)).scrollIntoView());
  return true;
}

/** The caret to the first cell of a row, counted from where it is. */
function toCell(tr: Transaction, { row }: { row: number }): Transaction {
  const { $from } = tr.selection;
  const grid = $from.node(2);
  let at = $from.start(2);
  for (let index = 0; index < $from.index(2) + row; index += 1) at += grid.child(index).nodeSize;
  return tr.setSelection(Selection.near(tr.doc.resolve(at), 1)).scrollIntoView();
}
