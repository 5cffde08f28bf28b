import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { documentExtensions } from './document-extensions.ts';
import { fromEditor } from './from-editor.ts';
import {
  backspaceInQuotation,
  enterInQuotation,
  leaveQuotation,
  togglePullQuote,
  toggleQuotation,
} from './quotation-commands.ts';
import { toEditor } from './to-editor.ts';

const schema = getSchema(documentExtensions());

function standing(body: Block[], at: number): EditorState {
  const doc = Node.fromJSON(schema, toEditor(body));
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) });
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => (next = state.apply(tr)));
  next.doc.check();
  return next;
}

const quotation: Block = {
  kind: 'quotation',
  id: 'quotation',
  text: [{ text: 'قول' }],
  speaker: 'قائل',
};
const empty: Block = { kind: 'quotation', id: 'quotation', text: [], speaker: '' };

test('Enter goes from the words to the end of the speaker', () => {
  const state = after(standing([quotation], 3), enterInQuotation);
  expect(state.selection.$from.parent.type.name).toBe('quotationSpeaker');
  expect(state.selection.$from.parentOffset).toBe(4);
});

test('Enter in the speaker makes a paragraph after the quotation', () => {
  const state = after(standing([quotation], 8), enterInQuotation);
  expect(state.doc.childCount).toBe(2);
  expect(state.selection.$from.parent.type.name).toBe('paragraph');
});

test('Enter in the speaker goes to an empty paragraph that is there', () => {
  const blank: Block = { kind: 'paragraph', id: 'blank-1', text: [] };
  const state = after(standing([quotation, blank], 8), enterInQuotation);
  expect(fromEditor(state.doc)).toEqual([quotation, blank]);
  expect(state.selection.$from.parent.attrs['id']).toBe('blank-1');
});

test('Backspace at the start of an empty quotation makes it a paragraph of the same name', () => {
  const state = after(standing([empty], 2), backspaceInQuotation);
  expect(fromEditor(state.doc)).toEqual([{ kind: 'paragraph', id: 'quotation', text: [] }]);
});

test('Backspace at the start of the words of a full one leaves it', () => {
  expect(backspaceInQuotation(standing([quotation], 2))).toBe(false);
});

test('Backspace at the start of the speaker goes back to the end of the words', () => {
  const state = after(standing([quotation], 7), backspaceInQuotation);
  expect(state.selection.$from.parent.type.name).toBe('quotationText');
  expect(state.selection.$from.parentOffset).toBe(3);
});

test('a paragraph becomes a quotation and comes back, with name, marks and caret', () => {
  const paragraph: Block = {
    kind: 'paragraph',
    id: 'paragraph',
    dir: 'ltr',
    text: [{ text: 'a ' }, { text: 'link', href: '/n/1' }],
  };
  const quoted = after(standing([paragraph], 3), toggleQuotation);
  expect(fromEditor(quoted.doc)).toEqual([{ ...paragraph, kind: 'quotation', speaker: '' }]);
  expect(quoted.selection.$from.parentOffset).toBe(2);
  expect(fromEditor(after(quoted, toggleQuotation).doc)).toEqual([paragraph]);
});

test('a quotation that becomes text keeps its speaker as a paragraph', () => {
  const state = after(standing([quotation], 3), toggleQuotation);
  expect(state.doc.children.map((node) => node.textContent)).toEqual(['قول', 'قائل']);
});

test('a paragraph becomes a pull quote in plain words, and a paragraph again', () => {
  const text = [{ text: 'قول ' }, { text: 'مهم', bold: true as const }];
  const state = after(standing([{ kind: 'paragraph', id: 'words-1', text }], 1), togglePullQuote);
  const pullQuote: Block = { kind: 'pull-quote', id: 'words-1', text: 'قول مهم', speaker: '' };
  expect(fromEditor(state.doc)).toEqual([pullQuote]);
  for (const command of [togglePullQuote, leaveQuotation]) {
    expect(fromEditor(after(state, command).doc)).toEqual([
      { kind: 'paragraph', id: 'words-1', text: [{ text: 'قول مهم' }] },
    ]);
  }
});

test('a quotation becomes a pull quote and back, with its speaker', () => {
  const state = after(standing([quotation], 3), togglePullQuote);
  expect(fromEditor(state.doc)).toEqual([
    { kind: 'pull-quote', id: 'quotation', text: 'قول', speaker: 'قائل' },
  ]);
  expect(fromEditor(after(state, toggleQuotation).doc)).toEqual([quotation]);
});
