/** Two editors' arrangements of the front page, and the one that both began with, as one. */
import { assertNever } from '#newsroom/assert-never.ts';
import { mergeOrder, movedIn } from '#newsroom/story/versions/merge-order.ts';
import { type Sides, mergeValue } from '#newsroom/story/versions/merge-value.ts';
import { pickOf, placeOf, withPicks, zonesOf } from './arrange.ts';
import {
  type FrontArrangement,
  type FrontPick,
  type FrontStrip,
  frontText,
  pickedIds,
} from './arrangement.ts';
import { type ZoneName, picksIn, roomOf } from './zones.ts';

export type Side = 'mine' | 'theirs';

const cardParts = ['kicker', 'headline', 'photoId', 'size'] as const;
export type CardPart = (typeof cardParts)[number];

/** What both editors did, and not alike: one of them is to be asked. */
export type FrontDispute =
  /** Where a story stands; null for one that was taken off the page. */
  | { kind: 'place'; storyId: number; mine: ZoneName | null; theirs: ZoneName | null }
  | { kind: 'card'; storyId: number; part: CardPart; mine: CardValue; theirs: CardValue }
  | { kind: 'order'; zone: ZoneName; mine: number[]; theirs: number[] }
  /** The order of strips, by their sections. */
  | { kind: 'strips'; mine: number[]; theirs: number[] };

export type CardValue = FrontPick[CardPart];

/** A zone that has more stories than room once both editors' are in it. */
export type FullZone = { zone: ZoneName; storyIds: number[]; excess: number };

export type FrontDecisions = {
  /** By `disputeKey`. */
  choices: ReadonlyMap<string, Side>;
  /** The stories that leave the page, so that a full zone has room. */
  leaving: ReadonlySet<number>;
};

export type FrontMerge = {
  /** Everything that either editor did; where they contend and nothing is decided, mine. */
  front: FrontArrangement;
  disputes: FrontDispute[];
  full: FullZone[];
};

const undecided: FrontDecisions = { choices: new Map(), leaving: new Set() };

/** Names a dispute within its merge. */
export function disputeKey(dispute: FrontDispute): string {
  switch (dispute.kind) {
    case 'place':
      return `place ${dispute.storyId}`;
    case 'card':
      return `card ${dispute.storyId} ${dispute.part}`;
    case 'order':
      return `order ${dispute.zone}`;
    case 'strips':
      return 'strips';
    default:
      return assertNever(dispute);
  }
}

/**
 * Merges two arrangements story by story: where each stands, what its card says, in which order. What one side
 * alone did is done, whichever side that is; what stands against each other is in `disputes` or in `full`.
 */
export function mergeFronts(
  sides: Sides<FrontArrangement>,
  { choices, leaving }: FrontDecisions = undecided,
): FrontMerge {
  const disputes: FrontDispute[] = [];
  /** Notes what is disputed, and says which side is taken. */
  const ask = (dispute: FrontDispute): Side => {
    disputes.push(dispute);
    return choices.get(disputeKey(dispute)) ?? 'mine';
  };
  const ids = [...new Set([...pickedIds(sides.mine), ...pickedIds(sides.theirs)])].toSorted(
    (one, other) => one - other,
  );
  const placed = new Map<number, ZoneName>();
  const cards = new Map<number, FrontPick>();
  for (const storyId of ids) {
    const zone = placeAmong(sides, storyId, ask);
    if (zone === null) continue;
    placed.set(storyId, zone);
    cards.set(storyId, cardAmong(sides, storyId, ask));
  }
  let front: FrontArrangement = { lead: [], top: [], opinion: [], strips: stripsAmong(sides, ask) };
  const full: FullZone[] = [];
  for (const zone of zonesOf(front)) {
    const members = new Set([...placed].flatMap(([id, where]) => (where === zone ? [id] : [])));
    const storyIds = orderAmong(sides, { zone, members }, ask);
    const staying = storyIds.filter((id) => !leaving.has(id));
    const excess = staying.length - roomOf(zone);
    const isFull = storyIds.length > roomOf(zone);
    if (isFull) full.push({ zone, storyIds, excess });
    front = withPicks(
      front,
      zone,
      (isFull ? staying : storyIds).flatMap((id) => cards.get(id) ?? []),
    );
  }
  return { front, disputes, full };
}

/** Whether nothing is left to be asked. */
export function isSettled({ disputes, full }: FrontMerge, { choices }: FrontDecisions): boolean {
  return (
    disputes.every((dispute) => choices.has(disputeKey(dispute))) &&
    full.every(({ excess }) => excess === 0)
  );
}

type Ask = (dispute: FrontDispute) => Side;

function placeAmong(sides: Sides<FrontArrangement>, storyId: number, ask: Ask): ZoneName | null {
  const zoneIn = (front: FrontArrangement) => placeOf(front, storyId)?.zone ?? null;
  const zones = {
    base: zoneIn(sides.base),
    mine: zoneIn(sides.mine),
    theirs: zoneIn(sides.theirs),
  };
  const { value, isContested } = mergeValue(zones, Object.is);
  const { mine, theirs } = zones;
  // Who worked on a card that the other took off the page would lose it.
  const isLost =
    value === null &&
    (wasWorkedOn(sides, storyId, 'mine') || wasWorkedOn(sides, storyId, 'theirs'));
  if (!isContested && !isLost) return value;
  return zones[ask({ kind: 'place', storyId, mine, theirs })];
}

/** Whether this side kept a story in its zone and changed its card or its place there. */
function wasWorkedOn(sides: Sides<FrontArrangement>, storyId: number, side: Side): boolean {
  const { base, [side]: front } = sides;
  const [before, after] = [placeOf(base, storyId), placeOf(front, storyId)];
  if (!before || before.zone !== after?.zone) return false;
  const isDressed = cardParts.some(
    (part) => pickOf(base, storyId)?.[part] !== pickOf(front, storyId)?.[part],
  );
  const [old, now] = [idsIn(base, before.zone), idsIn(front, before.zone)];
  return isDressed || movedBetween(old, now).has(`${storyId}`);
}

function cardAmong(sides: Sides<FrontArrangement>, storyId: number, ask: Ask): FrontPick {
  const picks = {
    base: pickOf(sides.base, storyId),
    mine: pickOf(sides.mine, storyId),
    theirs: pickOf(sides.theirs, storyId),
  };
  if (!picks.mine || !picks.theirs) return picks.mine ?? picks.theirs ?? { storyId };
  let card: FrontPick = { storyId };
  for (const part of cardParts) {
    const values = {
      base: picks.base?.[part],
      mine: picks.mine[part],
      theirs: picks.theirs[part],
    };
    const { value, isContested } = mergeValue<CardValue>(values, Object.is);
    const { mine, theirs } = values;
    const taken = isContested ? values[ask({ kind: 'card', storyId, part, mine, theirs })] : value;
    card = { ...card, ...(taken !== undefined && { [part]: taken }) };
  }
  return card;
}

function orderAmong(
  sides: Sides<FrontArrangement>,
  { zone, members }: { zone: ZoneName; members: ReadonlySet<number> },
  ask: Ask,
): number[] {
  const lists = {
    base: idsIn(sides.base, zone),
    mine: idsIn(sides.mine, zone),
    theirs: idsIn(sides.theirs, zone),
  };
  const kept = new Set([...members].map(String));
  return orderOf(sides, { ...lists, kept }, ({ mine, theirs }) =>
    ask({ kind: 'order', zone, mine, theirs }),
  );
}

function stripsAmong(sides: Sides<FrontArrangement>, ask: Ask): FrontStrip[] {
  const lists = {
    base: stripIds(sides.base),
    mine: stripIds(sides.mine),
    theirs: stripIds(sides.theirs),
  };
  const kept = new Set([...lists.mine, ...lists.theirs]);
  const sorted = orderOf(sides, { ...lists, kept }, ({ mine, theirs }) =>
    ask({ kind: 'strips', mine, theirs }),
  );
  return sorted.map((sectionId) => {
    const hidden = {
      base: isHiddenIn(sides.base, sectionId),
      mine: isHiddenIn(sides.mine, sectionId),
      theirs: isHiddenIn(sides.theirs, sectionId),
    };
    const { value: isHidden } = mergeValue(hidden, Object.is);
    return { sectionId, picks: [], ...(isHidden && { isHidden }) };
  });
}

type Lists = Sides<string[]> & {
  /** What is to be put in order. */
  kept: Set<string>;
};

/** One order of two; what both moved, each to another place, is asked. */
function orderOf(
  sides: Sides<FrontArrangement>,
  { base, mine, theirs, kept }: Lists,
  ask: (lists: { mine: number[]; theirs: number[] }) => Side,
): number[] {
  const [byMe, byThem] = [movedBetween(base, mine), movedBetween(base, theirs)];
  const common = (list: string[]) =>
    list.filter((id) => kept.has(id) && mine.includes(id) && theirs.includes(id));
  const isContested =
    [...byMe].some((id) => kept.has(id) && byThem.has(id)) &&
    common(mine).join() !== common(theirs).join();
  // Whose additions come first where both stand in one place must not hang on who merges.
  const canonical = frontText(sides.mine) <= frontText(sides.theirs) ? 'mine' : 'theirs';
  const first = isContested
    ? ask({ mine: common(mine).map(Number), theirs: common(theirs).map(Number) })
    : canonical;
  const lists = first === 'mine' ? { base, mine, theirs } : { base, mine: theirs, theirs: mine };
  return mergeOrder(lists, kept).map(Number);
}

function stripIds({ strips }: FrontArrangement): string[] {
  return strips.map(({ sectionId }) => `${sectionId}`);
}

function isHiddenIn({ strips }: FrontArrangement, id: number): boolean {
  return strips.find(({ sectionId }) => sectionId === id)?.isHidden ?? false;
}

function idsIn(front: FrontArrangement, zone: ZoneName): string[] {
  return picksIn(front, zone).map(({ storyId }) => `${storyId}`);
}

function movedBetween(before: string[], after: string[]): Set<string> {
  return movedIn(after, new Map(before.map((id, place) => [id, place])));
}
