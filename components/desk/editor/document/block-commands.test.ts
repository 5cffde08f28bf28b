import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { insertBlock, toggleDirection } from './block-commands.ts';
import { documentExtensions } from './document-extensions.ts';
import { toEditor } from './to-editor.ts';

const schema = getSchema(documentExtensions());
const words: Block = { kind: 'paragraph', id: 'words-1', text: [{ text: 'كلام' }] };
const blank: Block = { kind: 'paragraph', id: 'blank-1', text: [] };

function after(body: Block[], at: number, command: Command): EditorState {
  const doc = Node.fromJSON(schema, toEditor(body));
  let state = EditorState.create({ doc, selection: TextSelection.near(doc.resolve(at)) });
  command(state, (tr) => (state = state.apply(tr)));
  state.doc.check();
  return state;
}

const kinds = (state: EditorState) => state.doc.children.map((node) => node.type.name);

test('a divider goes after the words and the caret into a paragraph after it', () => {
  const state = after([words], 3, insertBlock('horizontalRule'));
  expect(kinds(state)).toEqual(['paragraph', 'horizontalRule', 'paragraph']);
  expect(state.selection.$from.index(0)).toBe(2);
});

test('a block takes the place of an empty paragraph and is selected where it has fields', () => {
  const state = after([words, blank, words], 7, insertBlock('context'));
  expect(kinds(state)).toEqual(['paragraph', 'context', 'paragraph']);
  expect(state.selection).toBeInstanceOf(NodeSelection);
});

test('what has text of its own is written in at once', () => {
  const table = after([words, blank], 7, insertBlock('table'));
  expect(kinds(table)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(table.selection.$from.parent.type.name).toBe('tableCaption');
  const box = after([blank], 1, insertBlock('factBox'));
  expect(box.selection.$from.parent.type.name).toBe('factBoxTitle');
});

test('the direction turns and turns back', () => {
  const turned = after([words, blank], 2, toggleDirection);
  expect(turned.doc.child(0).attrs['dir']).toBe('ltr');
  expect(turned.doc.child(1).attrs['dir']).toBeNull();
  toggleDirection(turned, (tr) => expect(tr.doc.child(0).attrs['dir']).toBeNull());
});
