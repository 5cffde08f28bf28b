import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { documentExtensions } from '#components/desk/editor/document/document-extensions.ts';
import { toEditor } from '#components/desk/editor/document/to-editor.ts';
import { correction, takeBackCorrection, typingMemory } from './typing-help-state.ts';

const schema = getSchema(documentExtensions());

/** A writer at the end of one paragraph. */
function writer(paragraph: Partial<Extract<Block, { kind: 'paragraph' }>> = {}) {
  const body: Block[] = [{ kind: 'paragraph', id: 'the-only', text: [], ...paragraph }];
  const doc = Node.fromJSON(schema, toEditor(body));
  const plugins = [typingMemory(), history()];
  const selection = TextSelection.atEnd(doc);
  let state = EditorState.create({ doc, selection, plugins });
  const hand = {
    text: () => state.doc.textContent,
    doc: () => state.doc,
    type: (keys: string) => {
      for (const letter of keys) {
        state = state.apply(state.tr.insertText(letter));
        const corrected = correction(state);
        if (corrected) state = state.apply(corrected);
      }
      return hand;
    },
    backspace: () => {
      const taken = takeBackCorrection(state, (tr) => (state = state.apply(tr)));
      const { from } = state.selection;
      if (!taken) state = state.apply(state.tr.delete(from - 1, from));
      return hand;
    },
    stepBack: () => {
      undo(state, (tr) => (state = state.apply(tr)));
      return hand;
    },
    moveTo: (at: number) => {
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
      return hand;
    },
  };
  return hand;
}

test('one Backspace after a correction leaves what was typed, the next deletes', () => {
  const hand = writer().type('قال "');
  expect(hand.text()).toBe('قال «');
  expect(hand.backspace().text()).toBe('قال "');
  expect(hand.backspace().text()).toBe('قال ');
});

test('what was taken back is not corrected at that place again, but at others', () => {
  const hand = writer().type('قال "').backspace().backspace().type('"نعم" ثم "لا');
  expect(hand.text()).toBe('قال "نعم" ثم «لا');
});

test('two spaces that were wanted can become three', () => {
  expect(writer().type('وصل  ').backspace().type(' ').text()).toBe('وصل   ');
});

test('the place is remembered when text comes before it', () => {
  const hand = writer().type('وصل,').backspace().moveTo(1).type('ثم ');
  expect(hand.moveTo(8).backspace().type(',').text()).toBe('ثم وصل,');
});

test('once the caret has moved, Backspace only deletes', () => {
  expect(writer().type('وصل,').moveTo(2).backspace().text()).toBe('صل،');
});

test('a dash before the letter that shows it is taken back with the letter kept', () => {
  const hand = writer().type('الموج - ن');
  expect(hand.text()).toBe('الموج – ن');
  expect(hand.backspace().text()).toBe('الموج - ن');
  expect(hand.type('شرة').text()).toBe('الموج - نشرة');
});

test('a correction is one step back by itself', () => {
  const hand = writer().type('ثم...');
  expect(hand.text()).toBe('ثم…');
  expect(hand.stepBack().text()).toBe('ثم...');
});

test('bold text stays bold', () => {
  const hand = writer({ text: [{ text: 'وصل', bold: true }] }).type(',');
  const [only, ...more] = hand.doc().child(0).children;
  expect(more).toEqual([]);
  expect(only?.text).toBe('وصل،');
});

test('an English paragraph keeps its quotes', () => {
  expect(writer({ dir: 'ltr' }).type('"').text()).toBe('"');
});
