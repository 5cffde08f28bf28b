/** The places of a longest rising row within `values`: of things in a new order, those that need not have moved. */
export function longestRising(values: number[]): Set<number> {
  /** Of the rows of each length, where the one with the least end ends. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  });
  const row = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) row.add(place);
  return row;
}
