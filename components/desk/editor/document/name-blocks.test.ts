import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { isBlockId } from './block-id.ts';
import { documentExtensions } from './document-extensions.ts';
import { nameBlocks } from './name-blocks.ts';
import { toEditor } from './to-editor.ts';

const schema = getSchema(documentExtensions());
const first: Block = { kind: 'paragraph', id: 'first-1', text: [{ text: 'أول' }] };
const second: Block = { kind: 'paragraph', id: 'second', text: [{ text: 'ثان' }] };

function namesAfter(change: (tr: Transaction) => Transaction): string[] {
  const before = EditorState.create({ doc: Node.fromJSON(schema, toEditor([first, second])) });
  const tr = change(before.tr);
  const after = before.apply(tr);
  const naming = nameBlocks([tr], before, after);
  const { doc } = naming ? after.apply(naming) : after;
  return doc.children.map((node) => String(node.attrs['id']));
}

test('a change inside a block leaves all names', () => {
  expect(namesAfter((tr) => tr.insertText('ا', 1))).toEqual(['first-1', 'second']);
});

test('a block without a name gets one', () => {
  const names = namesAfter((tr) => tr.insert(5, schema.node('paragraph')));
  expect(names[0]).toBe('first-1');
  expect(isBlockId(names[1])).toBe(true);
  expect(names[2]).toBe('second');
});

test('of a block and its copy, the block keeps the name, even where the copy stands first', () => {
  const names = namesAfter((tr) => tr.insert(0, tr.doc.child(1).copy(tr.doc.child(1).content)));
  expect(names.slice(1)).toEqual(['first-1', 'second']);
  expect(names[0]).not.toBe('second');
  expect(new Set(names).size).toBe(3);
});

test('a block that was cut and pasted elsewhere keeps its name', () => {
  const names = namesAfter((tr) => {
    const moved = tr.doc.child(0);
    return tr.delete(0, 5).insert(tr.doc.content.size, moved);
  });
  expect(names).toEqual(['second', 'first-1']);
});
