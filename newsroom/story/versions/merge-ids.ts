import type { Sides } from './merge-value.ts';

/**
 * Chosen topics or bylines: what either side added or took away. The order is the side's that changed
 * something; where both did, mine, and theirs at the end.
 */
export function mergeIds({ base, mine, theirs }: Sides<number[]>): number[] {
  if (mine.join() === base.join()) return theirs;
  const kept = mine.filter((id) => theirs.includes(id) || !base.includes(id));
  const added = theirs.filter((id) => !mine.includes(id) && !base.includes(id));
  return [...kept, ...added];
}
