import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { documentExtensions } from './document-extensions.ts';
import { fromEditor } from './from-editor.ts';
import { putBody } from './put-body.ts';
import { toEditor } from './to-editor.ts';

const schema = getSchema(documentExtensions());
const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text }],
});
const before = ['أول', 'ثان', 'ثالث', 'رابع'].map((text, at) => paragraph(`block${at}`, text));

/** What stands and where the caret is, `<here>`, after this body took that one's place. */
function put(after: Block[], caretIn: string) {
  const doc = Node.fromJSON(schema, toEditor(before));
  let at = 0;
  doc.forEach((node, start) => {
    if (node.textContent === caretIn) at = start + 2;
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  putBody(toEditor(after))(state, (tr) => {
    state = state.apply(tr);
  });
  return { body: fromEditor(state.doc), caretIn: state.selection.$from.parent.textContent };
}

test.each([
  ['changed', before.with(1, paragraph('block1', 'ثان بنص آخر'))],
  ['added', before.toSpliced(1, 0, paragraph('newone', 'جديد'))],
  ['gone', before.toSpliced(1, 1)],
  ['at the end', [...before, paragraph('newone', 'خامس')]],
  ['moved', [before[3], before[0], before[1], before[2]].filter((one) => one !== undefined)],
  [
    'changed on either side',
    before.with(0, paragraph('block0', 'أول آخر')).with(3, paragraph('block3', 'رابع آخر')),
  ],
])('the caret stays in its paragraph when another is %s', (_, after) => {
  expect(put(after, 'ثالث')).toEqual({ body: after, caretIn: 'ثالث' });
});

test('what is not finished, and so in no body, stays after the block before it', () => {
  const doc = Node.fromJSON(schema, toEditor(before));
  const unfinished = schema.node('context', { id: 'context', storyId: null, line: 'لم تكتمل' });
  let state = EditorState.create({ doc });
  state = state.apply(state.tr.insert(doc.child(0).nodeSize, unfinished));
  putBody(toEditor(before.with(1, paragraph('block1', 'ثان بنص آخر')).toSpliced(2, 1)))(
    state,
    (tr) => {
      state = state.apply(tr);
    },
  );
  expect(state.doc.children.map(({ attrs }) => String(attrs['id']))).toEqual([
    'block0',
    'context',
    'block1',
    'block3',
  ]);
  expect(state.doc.child(1).attrs['line']).toBe('لم تكتمل');
});

test('everything can be another, and nothing too', () => {
  const other = [paragraph('other1', 'كل شيء آخر')];
  expect(put(other, 'أول').body).toEqual(other);
  expect(put(before, 'ثان')).toEqual({ body: before, caretIn: 'ثان' });
});
