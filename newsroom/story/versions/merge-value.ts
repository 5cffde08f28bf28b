/** One thing as it was, and as two people have it since. */
export type Sides<Value> = { base: Value; mine: Value; theirs: Value };

/**
 * What one side alone changed is taken, and what both changed alike. Where they changed it differently, `mine`
 * stands for the time being.
 */
export function mergeValue<Value>(
  { base, mine, theirs }: Sides<Value>,
  same: (one: Value, other: Value) => boolean,
): { value: Value; isContested: boolean } {
  if (same(base, theirs)) return { value: mine, isContested: false };
  if (same(base, mine)) return { value: theirs, isContested: false };
  return { value: mine, isContested: !same(mine, theirs) };
}
