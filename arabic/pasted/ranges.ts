/** Where something stands in a line, in UTF-16 units. */
export type Range = { from: number; to: number };

/** A line without some of its parts, which are in order. */
export function withoutRanges(line: string, ranges: readonly Range[]): string {
  let kept = '';
  let from = 0;
  for (const range of ranges) {
    kept += line.slice(from, range.from);
    from = Math.max(from, range.to);
  }
  return kept + line.slice(from);
}
