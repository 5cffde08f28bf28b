import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { documentExtensions } from './document-extensions.ts';
import { fromEditor } from './from-editor.ts';
import { joinItemAfter, joinItemBefore } from './list-commands.ts';
import { toEditor } from './to-editor.ts';

const schema = getSchema(documentExtensions());
const item = (text: string) => [{ text }];
const list: Block = {
  kind: 'list',
  id: 'a-list',
  ordered: false,
  items: [item('أب'), item('جد')],
};

/** The list is `<ul><li><p>أب</p></li><li><p>جد</p></li></ul>`: its words start at 3 and 9. */
function after(at: number, command: Command): { done: boolean; body: Block[] } {
  const doc = Node.fromJSON(schema, toEditor([list]));
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const done = command(state, (tr) => (state = state.apply(tr)));
  state.doc.check();
  return { done, body: fromEditor(state.doc) };
}

test('Backspace at the start of an item joins it to the one before', () => {
  expect(after(9, joinItemBefore).body).toEqual([{ ...list, items: [item('أبجد')] }]);
});

test('Backspace at the start of the first item takes it out of the list', () => {
  const { body } = after(3, joinItemBefore);
  expect(body.map((block) => block.kind)).toEqual(['paragraph', 'list']);
});

test('Delete at the end of an item takes the next one in', () => {
  expect(after(5, joinItemAfter).body).toEqual([{ ...list, items: [item('أبجد')] }]);
});

test('elsewhere both leave the key to others', () => {
  expect(after(4, joinItemBefore).done).toBe(false);
  expect(after(4, joinItemAfter).done).toBe(false);
  expect(after(11, joinItemAfter).done).toBe(false);
});
