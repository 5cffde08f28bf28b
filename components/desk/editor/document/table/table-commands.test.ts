import { expect, test } from 'vitest';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { blockLimits } from '#newsroom/story/limits.ts';
import { after, writing, written } from '#components/desk/editor/document/test/act-on.ts';
import { actOnTable, tableActs } from './table-commands.ts';

const table: BlockOf<'table'> = {
  kind: 'table',
  id: 'a-table',
  caption: 'الحرارة',
  rows: [
    ['المدينة', 'أعلى'],
    ['عدن', '31'],
  ],
};

function rowsAfter(act: keyof typeof tableActs, caret: string, body = table): unknown {
  const [block] = written(after(writing([body], caret), actOnTable(tableActs[act], 0))).body;
  return block?.kind === 'table' && block.rows;
}

test.each([
  [
    'rowBefore',
    [
      ['المدينة', 'أعلى'],
      ['', ''],
      ['عدن', '31'],
    ],
  ],
  [
    'rowAfter',
    [
      ['المدينة', 'أعلى'],
      ['عدن', '31'],
      ['', ''],
    ],
  ],
  ['deleteRow', [['المدينة', 'أعلى']]],
  [
    'columnBefore',
    [
      ['', 'المدينة', 'أعلى'],
      ['', 'عدن', '31'],
    ],
  ],
  [
    'columnAfter',
    [
      ['المدينة', '', 'أعلى'],
      ['عدن', '', '31'],
    ],
  ],
  ['deleteColumn', [['أعلى'], ['31']]],
] as const)('%s acts where the caret is', (act, rows) => {
  expect(rowsAfter(act, 'عدن')).toEqual(rows);
});

test('from the caption they act on the last cell', () => {
  expect(rowsAfter('deleteColumn', 'الحرارة')).toEqual([['المدينة'], ['عدن']]);
});

test('the last row and the last column stay, and the limits hold', () => {
  const small = { ...table, rows: [['وحيدة']] };
  expect(rowsAfter('deleteRow', 'وحيدة', small)).toEqual(small.rows);
  expect(rowsAfter('deleteColumn', 'وحيدة', small)).toEqual(small.rows);
  const row = Array.from({ length: blockLimits.tableColumns }, (_, at) => `خانة ${at}`);
  const wide = { ...table, rows: [row] };
  expect(rowsAfter('columnAfter', 'خانة 0', wide)).toEqual(wide.rows);
});
