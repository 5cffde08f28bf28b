/** What two arrangements have different, and how two editors' become one. */
import {
  type FrontArrangement,
  type FrontPick,
  type FrontStrip,
  frontText,
} from './arrangement.ts';
import { withPicks, zonesOf } from './arrange.ts';
import { type ZoneName, picksIn } from './zones.ts';

/** Something that editors decide at once: what stands in a zone, or the order of strips and which are hidden. */
export type FrontPart = ZoneName | 'order';
export type Side = 'mine' | 'theirs';

/** The parts that differ, in the page's order; the order of strips last. */
export function changedParts(before: FrontArrangement, after: FrontArrangement): FrontPart[] {
  const zones = [...new Set([...zonesOf(before), ...zonesOf(after)])];
  const changed: FrontPart[] = zones.filter(
    (zone) => textOf(picksIn(before, zone)) !== textOf(picksIn(after, zone)),
  );
  return orderText(before) === orderText(after) ? changed : [...changed, 'order'];
}

/** The stories that came into a zone and those that left it, and whether the others changed. */
export function changesIn(before: FrontPick[], after: FrontPick[]) {
  const [old, now] = [idsOf(before), idsOf(after)];
  return {
    came: now.filter((id) => !old.includes(id)),
    left: old.filter((id) => !now.includes(id)),
    isReordered: textOf(among(before, now)) !== textOf(among(after, old)),
  };
}

function idsOf(picks: FrontPick[]): number[] {
  return picks.map(({ storyId }) => storyId);
}

function among(picks: FrontPick[], ids: number[]): FrontPick[] {
  return picks.filter(({ storyId }) => ids.includes(storyId));
}

type Sides = { base: FrontArrangement; mine: FrontArrangement; theirs: FrontArrangement };

/** Every part in which the two differ, with the side that changed it, where only one of them did. */
export function conflictsBetween({
  base,
  mine,
  theirs,
}: Sides): { part: FrontPart; by: Side | null }[] {
  const [byMe, byThem] = [changedParts(base, mine), changedParts(base, theirs)];
  return changedParts(mine, theirs).map((part) => {
    if (!byThem.includes(part)) return { part, by: 'mine' };
    return { part, by: byMe.includes(part) ? null : 'theirs' };
  });
}

/**
 * One arrangement of two, by the side that is chosen for each part; theirs where none is. A story that would stand
 * twice keeps the first of its places.
 */
export function settleFronts(
  { mine, theirs }: Pick<Sides, 'mine' | 'theirs'>,
  choices: ReadonlyMap<FrontPart, Side>,
): FrontArrangement {
  const frame = choices.get('order') === 'mine' ? mine : theirs;
  const zones = zonesOf(frame);
  const chosen = zones.reduce(
    (front, zone) =>
      withPicks(front, zone, picksIn(choices.get(zone) === 'mine' ? mine : theirs, zone)),
    frame,
  );
  const seen = new Set<number>();
  return zones.reduce((front, zone) => {
    const once = picksIn(front, zone).filter(({ storyId }) => !seen.has(storyId));
    for (const { storyId } of once) seen.add(storyId);
    return withPicks(front, zone, once);
  }, chosen);
}

function textOf(picks: FrontPick[]): string {
  return frontText({ lead: picks, top: [], opinion: [], strips: [] });
}

function orderText({ strips }: FrontArrangement): string {
  return JSON.stringify(
    strips.map(({ sectionId, isHidden }: FrontStrip) => [sectionId, !!isHidden]),
  );
}
