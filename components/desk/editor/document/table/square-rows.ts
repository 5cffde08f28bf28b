import { blockLimits } from '#newsroom/story/limits.ts';

/** A cell of HTML, which may take the room of several. */
export type SpanningCell = { text: string; columns: number; rows: number };

/** Rows of one length: a cell that spans several stands in the first of them, and short rows are filled up. */
export function squareRows(rows: SpanningCell[][]): string[][] {
  const square: string[][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const { text, columns, rows: height } of cells) {
      while (square[y]?.[x] !== undefined) x += 1;
      // Excel lets a title span all 16,384 columns.
      const width = Math.min(Math.max(columns, 1), blockLimits.tableColumns);
      for (const row of square.slice(y, y + Math.max(height, 1))) {
        for (let column = x; column < x + width; column += 1) row[column] ??= '';
      }
      const here = square[y];
      if (here) here[x] = text;
      x += width;
    }
  });
  const width = Math.max(1, ...square.map((row) => row.length));
  return square.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''));
}
