import { Node } from '@tiptap/core';
import { tableEditing } from '@tiptap/pm/tables';
import { runs } from '#components/desk/editor/document/runs.ts';
import { acrossCells, downFromTable } from './table-arrows.ts';
import { backspaceInTable, deleteInTable, enterInTable, tabInTable } from './table-keys.ts';
import { contentOfTable, isOfData } from './read-table.ts';

/** What prosemirror-tables, which selects, copies and pastes cells, takes our nodes for. */
const roles: Record<string, string> = { tableGrid: 'table', tableRow: 'row', tableCell: 'cell' };

/** A caption and a grid of cells, one line each. The first row is the head. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableCaption tableGrid',
  defining: true,
  isolating: true,

  extendNodeSchema: ({ name }) => (name in roles ? { tableRole: roles[name] } : {}),

  parseHTML() {
    return [
      { tag: 'div[data-table]', getContent: contentOfTable },
      {
        tag: 'table:not([data-grid])',
        getAttrs: (table) => isOfData(table) && null,
        getContent: contentOfTable,
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', { ...HTMLAttributes, 'data-table': '' }, 0];
  },

  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Tab: runs(editor, tabInTable(1)),
      'Shift-Tab': runs(editor, tabInTable(-1)),
      Enter: runs(editor, enterInTable),
      Backspace: runs(editor, backspaceInTable),
      'Mod-Backspace': runs(editor, backspaceInTable),
      Delete: runs(editor, deleteInTable),
      'Mod-Delete': runs(editor, deleteInTable),
      ArrowLeft: runs(editor, acrossCells('left')),
      ArrowRight: runs(editor, acrossCells('right')),
      ArrowDown: runs(editor, downFromTable),
    };
  },

  addProseMirrorPlugins() {
    return [tableEditing()];
  },
});

export const TableCaption = Node.create({
  name: 'tableCaption',
  content: 'text*',
  marks: '',

  parseHTML() {
    return [{ tag: 'p[data-table-caption]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-table-caption': '' }, 0];
  },
});

export const TableGrid = Node.create({
  name: 'tableGrid',
  content: 'tableRow+',
  isolating: true,

  parseHTML() {
    return [{ tag: 'table[data-grid]' }];
  },

  renderHTML() {
    return ['table', { 'data-grid': '' }, ['tbody', 0]];
  },
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell+',

  parseHTML() {
    return [{ tag: 'tr[data-row]' }];
  },

  renderHTML() {
    return ['tr', { 'data-row': '' }, 0];
  },
});

export const TableCell = Node.create({
  name: 'tableCell',
  content: 'tableText',
  isolating: true,

  addAttributes() {
    // No cell is ever wider or higher than one; prosemirror-tables counts them nevertheless.
    return {
      colspan: { default: 1, rendered: false },
      rowspan: { default: 1, rendered: false },
      colwidth: { default: null, rendered: false },
    };
  },

  parseHTML() {
    return [{ tag: 'td[data-cell]' }];
  },

  renderHTML() {
    return ['td', { 'data-cell': '' }, 0];
  },
});

export const TableText = Node.create({
  name: 'tableText',
  content: 'text*',
  marks: '',

  parseHTML() {
    return [{ tag: 'p[data-cell-text]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-cell-text': '' }, 0];
  },
});
