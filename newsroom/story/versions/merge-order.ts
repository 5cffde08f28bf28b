import { longestRising } from './longest-rising.ts';
import type { Sides } from './merge-value.ts';

/**
 * The order of blocks, by their ids, of which those in `kept` remain. Blocks that they added or moved stand
 * after the block that is before them there, whatever I moved stands where I put it, and where both sides put
 * something into one place, mine comes first.
 */
export function mergeOrder({ base, mine, theirs }: Sides<string[]>, kept: Set<string>): string[] {
  const places = new Map(base.map((id, place) => [id, place]));
  const movedByMe = movedIn(mine, places);
  const movedByThem = movedIn(theirs, places);
  const standing = mine.filter((id) => kept.has(id) && (movedByMe.has(id) || !movedByThem.has(id)));

  const stays = new Set(standing);
  const following = new Map<string, string[]>();
  let anchor = '';
  for (const id of theirs) {
    if (stays.has(id)) anchor = id;
    else if (kept.has(id)) following.set(anchor, [...(following.get(anchor) ?? []), id]);
  }

  const inTheirs = new Set(theirs);
  const order: string[] = [];
  let waiting = following.get('') ?? [];
  for (const id of standing) {
    const isMineAlone = movedByMe.has(id) || !inTheirs.has(id);
    const own = following.get(id);
    if (!isMineAlone || own) {
      order.push(...waiting);
      waiting = [];
    }
    order.push(id);
    if (own) waiting = own;
  }
  return [...order, ...waiting];
}

/** The blocks of the base that stand elsewhere than their neighbours say. */
export function movedIn(ids: string[], places: Map<string, number>): Set<string> {
  const old = ids.filter((id) => places.has(id));
  const settled = longestRising(old.map((id) => places.get(id) ?? 0));
  return new Set(old.filter((_, at) => !settled.has(at)));
}
