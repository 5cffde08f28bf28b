import { expect, test } from 'vitest';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { blockLimits } from '#newsroom/story/limits.ts';
import { after, writing, written } from '#components/desk/editor/document/test/act-on.ts';
import { backspaceInTable, deleteInTable, enterInTable, tabInTable } from './table-keys.ts';

const rows = [
  ['المدينة', 'أعلى'],
  ['عدن', '31'],
];
const table: BlockOf<'table'> = { kind: 'table', id: 'a-table', caption: 'الحرارة', rows };
const [next, back] = [tabInTable(1), tabInTable(-1)];

test('Tab leads from the caption through the cells, and makes a row after the last', () => {
  expect(written(after(writing([table], 'الحرارة'), next)).caret).toBe('|المدينة');
  expect(written(after(writing([table], 'أعلى'), next)).caret).toBe('|عدن');
  const { body, caret } = written(after(writing([table], '31'), next));
  expect(body).toEqual([{ ...table, rows: [...rows, ['', '']] }]);
  expect(caret).toBe('|');
});

test('Shift+Tab leads back, from the first cell to the caption', () => {
  expect(written(after(writing([table], 'عدن'), back)).caret).toBe('|أعلى');
  expect(written(after(writing([table], 'المدينة'), back)).caret).toBe('الحرارة|');
});

test('Enter leads to the next row, and twice after the last out of the table, which stays as it was', () => {
  expect(written(after(writing([table], 'أعلى'), enterInTable)).caret).toBe('|عدن');
  const once = written(after(writing([table], '31'), enterInTable));
  expect(once.body).toEqual([{ ...table, rows: [...rows, ['', '']] }]);
  const twice = written(after(writing([table], '31'), enterInTable, enterInTable));
  expect(twice.body[0]).toEqual(table);
  expect(twice.part).toBe('paragraph');
});

test('a table as long as it may be gets no more rows: Enter leaves it', () => {
  const long = { ...table, rows: Array.from({ length: blockLimits.tableRows }, () => ['1']) };
  const full = { ...long, rows: [...long.rows.slice(1), ['آخر']] };
  expect(written(after(writing([full], 'آخر'), next)).body).toEqual([full]);
  const left = written(after(writing([full], 'آخر'), enterInTable));
  expect(left.body[0]).toEqual(full);
  expect(left.part).toBe('paragraph');
});

test('nothing joins two cells', () => {
  expect(backspaceInTable(writing([table], 'عدن'))).toBe(true);
  expect(written(after(writing([table], 'عدن'), backspaceInTable)).body).toEqual([table]);
  const blank = { ...table, rows: [['', '1']] };
  expect(deleteInTable(writing([blank], 0))).toBe(true);
  expect(deleteInTable(writing([table], 'عدن'))).toBe(false);
});

test('Backspace in a table that says nothing makes it a paragraph with its name', () => {
  const blank = { ...table, caption: '', rows: [['', '']] };
  const { body } = written(after(writing([blank], 0), backspaceInTable));
  expect(body).toEqual([{ kind: 'paragraph', id: 'a-table', text: [] }]);
});
