/** What editors do with an arrangement, each as a new one; the old stays for «undo». */
import { type FrontArrangement, type FrontPick, picksOf } from './arrangement.ts';
import { type ZoneName, picksIn, roomOf, sectionOf, stripOf, stripsInOrder } from './zones.ts';

/** Where a pick stands: its zone, and how many stand before it there. */
export type Place = { zone: ZoneName; at: number };

/** Where a story stands on the page, or null where no editor has put it. */
export function placeOf(front: FrontArrangement, storyId: number): Place | null {
  for (const zone of zonesOf(front)) {
    const at = picksIn(front, zone).findIndex((pick) => pick.storyId === storyId);
    if (at !== -1) return { zone, at };
  }
  return null;
}

export function pickOf(front: FrontArrangement, storyId: number): FrontPick | undefined {
  return picksOf(front).find((pick) => pick.storyId === storyId);
}

/** The zones in the order of the page: strips before opinion. */
export function zonesOf(front: FrontArrangement): ZoneName[] {
  return ['lead', 'top', ...front.strips.map(({ sectionId }) => stripOf(sectionId)), 'opinion'];
}

/** Whether a zone has room for this story; one that stands there already takes no more. */
export function hasRoom(front: FrontArrangement, zone: ZoneName, storyId: number): boolean {
  return placeOf(front, storyId)?.zone === zone || picksIn(front, zone).length < roomOf(zone);
}

/** The same arrangement with these picks in a zone. */
export function withPicks(
  front: FrontArrangement,
  zone: ZoneName,
  picks: FrontPick[],
): FrontArrangement {
  if (zone === 'lead' || zone === 'top' || zone === 'opinion') return { ...front, [zone]: picks };
  const sectionId = sectionOf(zone);
  return {
    ...front,
    strips: front.strips.map((strip) =>
      strip.sectionId === sectionId ? { ...strip, picks } : strip,
    ),
  };
}

/**
 * Puts a story into a place, from wherever it stands, with all that its card says there. It must have room;
 * where it moves within its zone, the place is counted without it.
 */
export function putPick(front: FrontArrangement, storyId: number, { zone, at }: Place) {
  const pick = pickOf(front, storyId) ?? { storyId };
  const without = removePick(front, storyId);
  return withPicks(without, zone, picksIn(without, zone).toSpliced(at, 0, pick));
}

/** Puts a story in the place of the last of a zone that is full; that one leaves the page, unless a rule keeps it. */
export function replaceLast(front: FrontArrangement, storyId: number, zone: ZoneName) {
  const last = picksIn(front, zone).at(-1);
  const freed = last ? removePick(front, last.storyId) : front;
  return putPick(freed, storyId, { zone, at: picksIn(freed, zone).length });
}

export function removePick(front: FrontArrangement, storyId: number): FrontArrangement {
  const place = placeOf(front, storyId);
  if (!place) return front;
  const others = picksIn(front, place.zone).filter((pick) => pick.storyId !== storyId);
  return withPicks(front, place.zone, others);
}

/** Puts another pick in the place of the one of the same story. */
export function changePick(front: FrontArrangement, changed: FrontPick): FrontArrangement {
  const place = placeOf(front, changed.storyId);
  if (!place) return front;
  return withPicks(front, place.zone, picksIn(front, place.zone).with(place.at, changed));
}

/** Moves a strip by one place, up where `by` is -1. */
export function moveStrip(front: FrontArrangement, sectionId: number, by: -1 | 1) {
  const from = front.strips.findIndex((strip) => strip.sectionId === sectionId);
  const strip = front.strips[from];
  const to = from + by;
  if (!strip || to < 0 || to >= front.strips.length) return front;
  return { ...front, strips: front.strips.toSpliced(from, 1).toSpliced(to, 0, strip) };
}

export function hideStrip(front: FrontArrangement, sectionId: number, isHidden: boolean) {
  return {
    ...front,
    strips: front.strips.map((strip) => {
      if (strip.sectionId !== sectionId) return strip;
      return { sectionId, picks: strip.picks, ...(isHidden && { isHidden }) };
    }),
  };
}

/** An arrangement in which every section has its strip, as the page has them: what a screen shows can be moved. */
export function withAllStrips(
  front: FrontArrangement,
  sections: { id: number; slug: string }[],
): FrontArrangement {
  const strips = stripsInOrder(front, sections).map(({ section, picks, isHidden }) => {
    return { sectionId: section.id, picks, ...(isHidden && { isHidden }) };
  });
  return { ...front, strips };
}
