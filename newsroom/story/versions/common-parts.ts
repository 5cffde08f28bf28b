/** Bits to a limb: two limbs and a carry still add up within a 32-bit integer. */
const width = 30;
const full = 2 ** width - 1;
/** Beyond this many bits (50 MB) what differs is taken as wholly replaced: no news story is that long. */
const mostBits = 400_000_000;

type Pair = [before: number, after: number];

/**
 * The longest row of parts that two lists have in common, as pairs of places in rising order. Cost: the
 * product of both lengths over 30, small even where 10,000 words differ throughout.
 */
export function commonParts(before: string[], after: string[]): Pair[] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;

  const known = { before: new Set(before), after: new Set(after) };
  const places = (all: string[], others: Set<string>) =>
    all.flatMap((part, at) => (at >= start && at < all.length - end && others.has(part) ? at : []));
  const columns = places(before, known.after);
  const rows = places(after, known.before);
  const between = longestCommon(
    columns.map((at) => before[at] ?? ''),
    rows.map((at) => after[at] ?? ''),
  ).map(([column, row]): Pair => [columns[column] ?? 0, rows[row] ?? 0]);

  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...between,
    ...Array.from({ length: end }, (_, at): Pair => [
      before.length - end + at,
      after.length - end + at,
    ]),
  ];
}

/**
 * Longest common subsequence, thirty columns at a time (H. Hyyrö, “Bit-parallel LCS-length computation
 * revisited”, 2004). A column's bit is 0 where the row of parts so far has one more in common there.
 */
function longestCommon(columns: string[], rows: string[]): Pair[] {
  const limbs = Math.ceil(columns.length / width);
  if (limbs === 0 || limbs * width * rows.length > mostBits) return [];
  const masks = new Map<string, Int32Array>();
  columns.forEach((part, at) => {
    const mask = masks.get(part) ?? new Int32Array(limbs);
    const limb = Math.floor(at / width);
    mask[limb] = (mask[limb] ?? 0) | (1 << (at % width));
    masks.set(part, mask);
  });
  const none = new Int32Array(limbs);
  const states: Int32Array[] = [];
  let state = new Int32Array(limbs).fill(full);
  for (const part of rows) {
    state = nextState(state, masks.get(part) ?? none);
    states.push(state);
  }
  return walkBack(states, columns.length);
}

function nextState(state: Int32Array, mask: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(state.length);
  let carry = 0;
  for (let limb = 0; limb < state.length; limb += 1) {
    const bits = state[limb] ?? 0;
    const hits = bits & (mask[limb] ?? 0);
    const sum = bits + hits + carry;
    carry = sum >>> width;
    next[limb] = ((sum & full) | (bits & ~hits)) & full;
  }
  return next;
}

function walkBack(states: Int32Array[], columns: number): Pair[] {
  const hasMore = (row: number, column: number) => {
    const bits = states[row]?.[Math.floor(column / width)] ?? full;
    return (bits & (1 << (column % width))) === 0;
  };
  const pairs: Pair[] = [];
  let [column, row] = [columns - 1, states.length - 1];
  while (column >= 0 && row >= 0) {
    if (!hasMore(row, column)) column -= 1;
    else if (row > 0 && hasMore(row - 1, column)) row -= 1;
    else {
      pairs.push([column, row]);
      column -= 1;
      row -= 1;
    }
  }
  return pairs.toReversed();
}
