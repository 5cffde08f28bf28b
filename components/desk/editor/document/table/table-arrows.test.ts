import { expect, test } from 'vitest';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { after, writing, written } from '#components/desk/editor/document/test/act-on.ts';
import { acrossCells, downFromTable } from './table-arrows.ts';

const table: BlockOf<'table'> = {
  kind: 'table',
  id: 'a-table',
  caption: 'عنوان',
  rows: [
    ['صنعاء', '19', 'دافئ'],
    ['عدن', '31', ''],
  ],
};

const from = (caret: string, side: 'left' | 'right', body = table) =>
  written(after(writing([body], caret), acrossCells(side))).caret;

test('in a table written from the right, left leads on and right leads back', () => {
  expect(from('19', 'left')).toBe('|دافئ');
  expect(from('19', 'right')).toBe('صنعاء|');
  expect(from('دافئ', 'left')).toBe('|عدن');
});

test('in a table written from the left it is the other way round', () => {
  expect(from('19', 'right', { ...table, dir: 'ltr' })).toBe('دافئ|');
  expect(from('19', 'left', { ...table, dir: 'ltr' })).toBe('|صنعاء');
});

test('a number is entered at the edge that is met first', () => {
  expect(from('صنعاء', 'left')).toBe('19|');
  expect(from('دافئ', 'right')).toBe('|19');
});

test('down leads from the caption into the cells, and from the last row out of the table', () => {
  const down = (caret: string) => written(after(writing([table], caret), downFromTable));
  expect(down('عنوان').caret).toBe('|صنعاء');
  expect(down('عدن').part).toBe('paragraph');
  expect(down('صنعاء').caret).toBe('|صنعاء');
});
