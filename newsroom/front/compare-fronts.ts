/** What two arrangements have different. */
import {
  type FrontArrangement,
  type FrontPick,
  type FrontStrip,
  frontText,
} from './arrangement.ts';
import { zonesOf } from './arrange.ts';
import { type ZoneName, picksIn } from './zones.ts';

/** Something that editors decide at once: what stands in a zone, or the order of strips and which are hidden. */
export type FrontPart = ZoneName | 'order';

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

function textOf(picks: FrontPick[]): string {
  return frontText({ lead: picks, top: [], opinion: [], strips: [] });
}

function orderText({ strips }: FrontArrangement): string {
  return JSON.stringify(
    strips.map(({ sectionId, isHidden }: FrontStrip) => [sectionId, !!isHidden]),
  );
}
