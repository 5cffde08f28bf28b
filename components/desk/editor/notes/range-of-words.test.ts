import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { documentExtensions } from '#components/desk/editor/document/document-extensions.ts';
import { fromEditor } from '#components/desk/editor/document/from-editor.ts';
import { toEditor } from '#components/desk/editor/document/to-editor.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import { rangeOfWords } from './range-of-words.ts';
import { selectedWords } from './selected-words.ts';

const schema = getSchema(documentExtensions());
const text = (words: string) => [{ text: words }];
const id = 'block-1';

function stateOf(block: Block): EditorState {
  const opening: Block = { kind: 'paragraph', id: 'before', text: text('مقدمة') };
  const doc = Node.fromJSON(schema, toEditor([opening, block]));
  return EditorState.create({ doc });
}

/** Where these words stand in the document, whatever holds them. */
function placeOf(doc: Node, words: string): { from: number; to: number } {
  let from = -1;
  doc.descendants((node, pos) => {
    const at = node.isText ? (node.text?.indexOf(words) ?? -1) : -1;
    if (at !== -1) from = pos + at;
  });
  return { from, to: from + words.length };
}

test.each<Block>([
  { kind: 'paragraph', id, text: [{ text: 'كلّف ' }, { text: 'ستة ملايين', bold: true }] },
  { kind: 'subheadline', id, level: 2, text: 'كلفة الجسر ستة ملايين' },
  { kind: 'quotation', id, text: text('وفّرنا'), speaker: 'وزير من ستة ملايين' },
  { kind: 'pull-quote', id, text: 'وفّرنا', speaker: 'وزير من ستة ملايين' },
  { kind: 'list', id, ordered: true, items: [text('أولًا'), text('ثانيًا ستة ملايين')] },
  {
    kind: 'table',
    id,
    caption: 'الكلفة',
    rows: [
      ['البند', 'المبلغ'],
      ['جسر', 'ستة ملايين'],
    ],
  },
  { kind: 'fact-box', id, title: 'أرقام', paragraphs: [text('أولًا'), text('ثم ستة ملايين')] },
])('words selected in a $kind are found again where they are', (block) => {
  const state = stateOf(block);
  const range = placeOf(state.doc, 'ستة ملايين');
  const selection = TextSelection.create(state.doc, range.from, range.to);
  const anchor = selectedWords(state.apply(state.tr.setSelection(selection)));
  expect(anchor).toMatchObject({ blockId: id, quote: 'ستة ملايين' });
  const { doc } = state;
  const found = anchor && rangeOfWords({ doc, body: fromEditor(doc) }, anchor);
  expect(found).toEqual({ ...range, isBlock: false });
});

test('a block without words of its own is marked whole', () => {
  const state = stateOf({ kind: 'context', id, storyId: 1, line: 'الجسر' });
  const at = state.doc.child(0).nodeSize;
  const selection = NodeSelection.create(state.doc, at);
  const anchor = selectedWords(state.apply(state.tr.setSelection(selection)));
  expect(anchor).toEqual({ on: 'words', blockId: id, quote: 'الجسر', at: 0 });
  const { doc } = state;
  expect(anchor && rangeOfWords({ doc, body: fromEditor(doc) }, anchor)).toEqual({
    from: at,
    to: doc.content.size,
    isBlock: true,
  });
});

test('a bare caret means its block, in an empty line nothing', () => {
  const full = stateOf({ kind: 'paragraph', id, text: text(' كلّف ستة ملايين') });
  const inside = TextSelection.atEnd(full.doc);
  expect(selectedWords(full.apply(full.tr.setSelection(inside)))).toEqual({
    on: 'words',
    blockId: id,
    quote: 'كلّف ستة ملايين',
    at: 1,
  });
  const empty = stateOf({ kind: 'paragraph', id, text: [] });
  const there = TextSelection.atEnd(empty.doc);
  expect(selectedWords(empty.apply(empty.tr.setSelection(there)))).toBeNull();
});
