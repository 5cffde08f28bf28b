import { type Command, type EditorState, Selection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  isInTable,
  selectedRect,
} from '@tiptap/pm/tables';
import { blockLimits } from '#newsroom/story/limits.ts';

/** A row before (-1) or after (1) the selected ones; none where the table has as many as it may. */
export function addRow(side: 1 | -1): Command {
  return (state, dispatch) =>
    isInTable(state) &&
    selectedRect(state).map.height < blockLimits.tableRows &&
    (side === 1 ? addRowAfter : addRowBefore)(state, dispatch);
}

/** A column before or after the selected ones, in the order of reading. */
export function addColumn(side: 1 | -1): Command {
  return (state, dispatch) =>
    isInTable(state) &&
    selectedRect(state).map.width < blockLimits.tableColumns &&
    (side === 1 ? addColumnAfter : addColumnBefore)(state, dispatch);
}

/** What the buttons of a table do, in the order in which they stand. */
export const tableActs = {
  rowBefore: addRow(-1),
  rowAfter: addRow(1),
  deleteRow,
  columnBefore: addColumn(-1),
  columnAfter: addColumn(1),
  deleteColumn,
} as const satisfies Record<string, Command>;

/** Acts on the cells that are selected in this table; from its caption, on its last cell. */
export function actOnTable(act: Command, at: number): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const isHere = isInTable(state) && $from.before(1) === at;
    return act(isHere ? state : withLastCell(state, at), dispatch);
  };
}

function withLastCell(state: EditorState, at: number): EditorState {
  const table = state.doc.nodeAt(at);
  const end = state.doc.resolve(at + (table?.nodeSize ?? 1) - 1);
  return state.apply(state.tr.setSelection(Selection.near(end, -1)));
}
