import { expect, test } from 'vitest';
import { type SpanningCell, squareRows } from './square-rows.ts';

const cell = (text: string, columns = 1, rows = 1): SpanningCell => ({ text, columns, rows });

test('a table without spans stays as it is', () => {
  expect(
    squareRows([
      [cell('أ'), cell('ب')],
      [cell('1'), cell('2')],
    ]),
  ).toEqual([
    ['أ', 'ب'],
    ['1', '2'],
  ]);
});

test('short rows are filled up', () => {
  expect(squareRows([[cell('أ')], [cell('1'), cell('2')]])).toEqual([
    ['أ', ''],
    ['1', '2'],
  ]);
});

test('a cell over several columns and rows stands in its first place', () => {
  const rows = [
    [cell('المدينة', 1, 2), cell('الحرارة', 2)],
    [cell('أدنى'), cell('أعلى')],
    [cell('صنعاء'), cell('9'), cell('24')],
  ];
  expect(squareRows(rows)).toEqual([
    ['المدينة', 'الحرارة', ''],
    ['', 'أدنى', 'أعلى'],
    ['صنعاء', '9', '24'],
  ]);
});

test('a span that no table needs does not make one wider', () => {
  expect(squareRows([[cell('عنوان', 16_384)], [cell('1')]])[0]).toHaveLength(20);
  expect(squareRows([[cell('أ', 0, 0)]])).toEqual([['أ']]);
});
