import { Fragment, Slice } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { fitPaste } from './fit-paste.ts';
import { writing, written } from './test/act-on.ts';

const words = (id: string, text: string): Block => ({ kind: 'paragraph', id, text: [{ text }] });
const copied = [words('copied-1', 'أول'), words('copied-2', 'ثان')];
const table: Block = {
  kind: 'table',
  id: 'a-table',
  caption: 'الحرارة',
  rows: [
    ['المدينة', 'أعلى'],
    ['عدن', '31'],
  ],
};
const box: Block = { kind: 'fact-box', id: 'fact-box', title: 'للتذكير', paragraphs: [[]] };

/** What a body looks like once `blocks`, copied elsewhere, were pasted at its caret. */
function pasted(state: EditorState, slice: Slice): Block[] {
  const after = state.apply(state.tr.replaceSelection(fitPaste(slice, state)));
  after.doc.check();
  return written(after).body;
}

const sliceOf = (blocks: Block[], open = 1) => {
  const nodes = writing(blocks, blocks[0]?.kind === 'table' ? 'الحرارة' : 'أول').doc.content;
  return new Slice(nodes, open, open);
};

test('paragraphs come into a line as its words', () => {
  expect(pasted(writing([table], 'عدن'), sliceOf(copied))).toEqual([
    {
      ...table,
      rows: [
        ['المدينة', 'أعلى'],
        ['أول ثانعدن', '31'],
      ],
    },
  ]);
});

test('paragraphs come into a fact box as its paragraphs', () => {
  expect(pasted(writing([box], 0), sliceOf(copied))).toEqual([
    { ...box, paragraphs: [[{ text: 'أول' }], [{ text: 'ثان' }]] },
  ]);
});

test('cells are a table of their own elsewhere', () => {
  const grid = sliceOf([table], 0).content.child(0).child(1);
  const blank: Block = { kind: 'paragraph', id: 'blank-1', text: [] };
  const [block] = pasted(writing([blank], 0), new Slice(Fragment.from(grid.child(1)), 1, 1));
  expect(block).toMatchObject({ kind: 'table', caption: '', rows: [['عدن', '31']] });
});

test('a table pasted into a cell is its cells, and one pasted into a paragraph itself', () => {
  const slice = sliceOf([table], 0);
  const intoCell = fitPaste(slice, writing([table], 'عدن'));
  expect(intoCell.content.child(0).type.name).toBe('tableGrid');
  expect(fitPaste(slice, writing(copied, 'أول'))).toBe(slice);
});
