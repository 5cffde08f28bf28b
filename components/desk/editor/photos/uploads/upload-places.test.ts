import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { writing } from '#components/desk/editor/document/test/act-on.ts';
import { gapAtCaret, placeNow, uploadPlaces, withPlace, withoutPlace } from './upload-places.ts';

const line = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text: text === '' ? [] : [{ text }],
});

/** A text of three lines with a place after the first. */
function waiting() {
  const body = [line('first1', 'أول'), line('second', 'ثان'), line('third1', 'ثالث')];
  const state = writing(body, 'أول').reconfigure({ plugins: [uploadPlaces({})] });
  const element = {} as HTMLElement;
  return state.apply(withPlace(state.tr, { name: 'one', at: gapAtCaret(state), element }));
}

const indexNow = (state: ReturnType<typeof waiting>) => {
  const at = placeNow(state, 'one');
  return at === null ? null : state.doc.resolve(at).index(0);
};

test('a place stays between its blocks while text is written before, in and after them', () => {
  const state = waiting();
  expect(indexNow(state)).toBe(1);
  expect(indexNow(state.apply(state.tr.insertText('كلام', 1)))).toBe(1);
  expect(indexNow(state.apply(state.tr.insertText(' كلام', 4)))).toBe(1);
  const before = state.schema.node('paragraph');
  expect(indexNow(state.apply(state.tr.insert(0, before)))).toBe(2);
});

test('where what stood round it was joined or deleted there still is a gap', () => {
  const state = waiting();
  expect(indexNow(state.apply(state.tr.join(5)))).toBe(1);
  const emptied = state.apply(state.tr.delete(0, state.doc.content.size));
  expect(placeNow(emptied, 'one')).toBeLessThanOrEqual(emptied.doc.content.size);
});

test('what is done with is gone', () => {
  const state = waiting();
  expect(placeNow(state.apply(withoutPlace(state.tr, 'one')), 'one')).toBeNull();
});

test('the gap of a caret is before an empty line, which stays to write on in', () => {
  expect(gapAtCaret(writing([line('first1', 'أول'), line('second', '')], 0))).toBe(5);
  expect(gapAtCaret(writing([line('first1', 'أول'), line('second', '')], 'أول'))).toBe(5);
});
