/** How many photos stand side by side in a photo's row. */
export type InRow = 1 | 2 | 3;

/**
 * The rows of a gallery on a wide page: for each photo, how many stand in its row. Rows are of three, the
 * first ones of two where that leaves no hole. `opens` where the first may stand alone above the others.
 */
export function galleryRows(count: number, opens: boolean): InRow[] {
  if (count === 2) return [2, 2];
  return opens && count > 1 ? [1, ...rowsOf(count - 1)] : rowsOf(count);
}

function rowsOf(count: number): InRow[] {
  if (count === 1) return [1];
  const inPairs = { 0: 0, 1: 4, 2: 2 }[count % 3] ?? 0;
  return Array.from({ length: count }, (_, position) => (position < inPairs ? 2 : 3));
}
