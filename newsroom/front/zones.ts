/** The parts of the front page, each with room for so many stories. */
import type { FrontArrangement, FrontPick } from './arrangement.ts';

/** How many stories a zone has room for; rules fill what editors leave free. */
export const zoneRoom = { lead: 1, top: 7, strip: 4, opinion: 4 } as const;

/** The section whose newest stand in the zone of opinion, where a newspaper has one; it has no strip of its own. */
export const opinionSlug = 'opinion';

/** A zone as one names it: strips are told apart by their section. */
export type ZoneName = 'lead' | 'top' | 'opinion' | `strip:${number}`;

/** How many stories it has room for. */
export function roomOf(zone: ZoneName): number {
  return isStrip(zone) ? zoneRoom.strip : zoneRoom[zone];
}

/** What editors have put into a zone; nothing where they have not touched it. */
export function picksIn(front: FrontArrangement, zone: ZoneName): FrontPick[] {
  if (!isStrip(zone)) return front[zone];
  const sectionId = sectionOf(zone);
  return front.strips.find((strip) => strip.sectionId === sectionId)?.picks ?? [];
}

export function stripOf(sectionId: number): `strip:${number}` {
  return `strip:${sectionId}`;
}

/** The section of a strip; 0 for any other zone. */
export function sectionOf(zone: ZoneName): number {
  return isStrip(zone) ? Number(zone.slice('strip:'.length)) : 0;
}

function isStrip(zone: ZoneName): zone is `strip:${number}` {
  return zone.startsWith('strip:');
}

type Ordered = { id: number; slug: string };

/**
 * The strips of the page: those that editors have put in order, then the sections that they have not, as the
 * navigation has them. Hidden ones are among them.
 */
export function stripsInOrder<Section extends Ordered>(
  front: Pick<FrontArrangement, 'strips'>,
  sections: Section[],
): { section: Section; picks: FrontPick[]; isHidden: boolean }[] {
  const own = sections.filter(({ slug }) => slug !== opinionSlug);
  const placed = front.strips.flatMap(({ sectionId, picks, isHidden = false }) => {
    const section = own.find(({ id }) => id === sectionId);
    return section ? [{ section, picks, isHidden }] : [];
  });
  const isPlaced = (section: Section) => placed.some((strip) => strip.section === section);
  const others = own.filter((section) => !isPlaced(section));
  return [...placed, ...others.map((section) => ({ section, picks: [], isHidden: false }))];
}
