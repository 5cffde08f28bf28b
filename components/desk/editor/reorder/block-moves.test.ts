import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { documentExtensions } from '#components/desk/editor/document/document-extensions.ts';
import { nameBlocks } from '#components/desk/editor/document/name-blocks.ts';
import { toEditor } from '#components/desk/editor/document/to-editor.ts';
import { Plugin } from '@tiptap/pm/state';
import {
  duplicateBlocks,
  insertBeside,
  moveBlocks,
  moveBlocksTo,
  newsOf,
  removeBlocks,
  touchBlock,
} from './block-moves.ts';

const schema = getSchema(documentExtensions());
const naming = new Plugin({ appendTransaction: nameBlocks });
const paragraph = (id: string): Block => ({ kind: 'paragraph', id, text: [{ text: 'نص' }] });
const body: Block[] = [
  paragraph('block-0'),
  paragraph('block-1'),
  { kind: 'divider', id: 'block-2' },
  paragraph('block-3'),
];

/** The blocks stand at 0, 4, 8 and 9. */
function standing(at: number, to = at): EditorState {
  const doc = Node.fromJSON(schema, toEditor(body));
  const selection = TextSelection.create(doc, at, to);
  return EditorState.create({ doc, selection, plugins: [history(), naming] });
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => (next = state.apply(tr)));
  next.doc.check();
  return next;
}

const order = (state: EditorState) =>
  state.doc.children.map((node) => String(node.attrs['id']).replace('block-', ''));

test.each([
  ['down', 1, 1, ['1', '0', '2', '3']],
  ['up', 5, -1, ['1', '0', '2', '3']],
  ['two places', 5, 2, ['0', '2', '3', '1']],
  ['past the end: nothing', 5, 3, ['0', '1', '2', '3']],
  ['past the start: nothing', 1, -1, ['0', '1', '2', '3']],
])('a block moves %s and keeps its name and its caret', (_, at, by, moved) => {
  const before = standing(at);
  const state = after(before, moveBlocks(by));
  expect(order(state)).toEqual(moved);
  expect(state.selection.$from.parent).toBe(before.selection.$from.parent);
});

test('all touched blocks move together, and stay selected', () => {
  const state = after(standing(5, 10), moveBlocks(-1));
  expect(order(state)).toEqual(['1', '2', '3', '0']);
  expect([state.selection.from, state.selection.to]).toEqual([1, 6]);
});

test('a selected block without text moves and stays selected', () => {
  const doc = Node.fromJSON(schema, toEditor(body));
  const held = EditorState.create({ doc, selection: NodeSelection.create(doc, 8) });
  for (const by of [1, -1, -2]) {
    const state = after(held, moveBlocks(by));
    expect(order(state)[2 + by]).toBe('2');
    expect(state.selection).toBeInstanceOf(NodeSelection);
    expect(state.selection.$from.nodeAfter?.attrs['id']).toBe('block-2');
  }
});

test.each([
  [0, ['1', '0', '2', '3']],
  [1, ['0', '1', '2', '3']],
  [2, ['0', '1', '2', '3']],
  [3, ['0', '2', '1', '3']],
  [4, ['0', '2', '3', '1']],
])('dropped into gap %i', (gap, moved) => {
  expect(order(after(standing(5), moveBlocksTo(gap)))).toEqual(moved);
});

test('a move is one step, apart from what was typed just before', () => {
  const typed = after(standing(5), (state, dispatch) => {
    dispatch?.(state.tr.insertText('قبل '));
    return true;
  });
  const moved = after(typed, moveBlocks(-1));
  const undone = after(moved, undo);
  expect(undone.doc.eq(typed.doc)).toBe(true);
});

test('a copy stands after its block under a name of its own, with the caret', () => {
  const state = after(standing(5), duplicateBlocks);
  const names = order(state);
  expect(names.toSpliced(2, 1)).toEqual(['0', '1', '2', '3']);
  expect(new Set(names).size).toBe(5);
  expect(state.selection.$from.index(0)).toBe(2);
});

test('removing all leaves an empty paragraph', () => {
  expect(order(after(standing(5), removeBlocks))).toEqual(['0', '2', '3']);
  const empty = after(standing(1, 10), removeBlocks);
  expect(empty.doc.childCount).toBe(1);
  expect(empty.doc.textContent).toBe('');
});

test('a paragraph goes before or after, with the caret in it', () => {
  for (const [side, index] of [
    ['before', 1],
    ['after', 2],
  ] as const) {
    const state = after(standing(5), insertBeside(side));
    expect(state.doc.child(index).content.size).toBe(0);
    expect(state.selection.$from.index(0)).toBe(index);
  }
});

test('a block becomes touched, unless it is among those that are', () => {
  expect(after(standing(1), touchBlock(3)).selection.$from.index(0)).toBe(3);
  expect(touchBlock(1)(standing(1, 6))).toBe(false);
});

test('what was done is carried along, to be said', () => {
  moveBlocks(2)(standing(5), (tr) =>
    expect(newsOf(tr)).toEqual({ done: 'moved', count: 1, position: 4, total: 4 }),
  );
  removeBlocks(standing(5), (tr) =>
    expect(newsOf(tr)).toEqual({ done: 'removed', count: 1, position: 2, total: 3 }),
  );
});
