/** How editors arrange the front page: which story stands where, and what its card says there instead. */
import { z } from 'zod';
import { limitedLine } from '#newsroom/limited-line.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { zoneRoom } from './zones.ts';

export const cardSizes = ['small', 'normal', 'large'] as const;
/** How much a card makes of its story: a headline alone, as usual there, or more than its neighbours. */
export type CardSize = (typeof cardSizes)[number];

const id = z.int().positive().max(2_147_483_647);
const mostStrips = 40;

/** One place of a zone that an editor has filled. What stands in place of the story's own is left out where nothing does. */
const frontPick = z
  .strictObject({
    storyId: id,
    kicker: limitedLine(fieldLimits.kicker.hard).optional(),
    headline: limitedLine(fieldLimits.headline.hard).optional(),
    /** Another photo of the library; null shows none. */
    photoId: id.nullable().optional(),
    size: z.enum(cardSizes).optional(),
  })
  .transform(plainPick);

export type FrontPick = {
  storyId: number;
  kicker?: string;
  headline?: string;
  photoId?: number | null;
  size?: CardSize;
};

/** A pick that says only what differs from its story: the same choices are always written the same way. */
function plainPick({ storyId, kicker, headline, photoId, size }: AnyPick): FrontPick {
  return {
    storyId,
    ...(kicker && { kicker }),
    ...(headline && { headline }),
    ...(photoId !== undefined && { photoId }),
    ...(size && size !== 'normal' && { size }),
  };
}

type AnyPick = { [Part in keyof FrontPick]: FrontPick[Part] | undefined } & { storyId: number };

/** A strip of a section. One that is hidden keeps its place and its stories. */
export type FrontStrip = { sectionId: number; picks: FrontPick[]; isHidden?: boolean };

/** What editors have put into each zone, the most important first; rules fill the places that are left. */
export type FrontArrangement = {
  lead: FrontPick[];
  top: FrontPick[];
  opinion: FrontPick[];
  /** In the order of the page; sections that are not among them follow. */
  strips: FrontStrip[];
};

export const emptyFront: FrontArrangement = { lead: [], top: [], opinion: [], strips: [] };

const frontStrip = z
  .strictObject({
    sectionId: id,
    picks: z.array(frontPick).max(zoneRoom.strip, { error: 'too_many' }),
    isHidden: z.boolean().optional(),
  })
  .transform(plainStrip);

function plainStrip({ sectionId, picks, isHidden }: AnyStrip): FrontStrip {
  return { sectionId, picks: picks.map(plainPick), ...(isHidden && { isHidden }) };
}

type AnyStrip = Omit<FrontStrip, 'isHidden'> & { isHidden?: boolean | undefined };

/** An arrangement as JSON; two that are the same have the same text. */
export function frontText({ lead, top, opinion, strips }: FrontArrangement): string {
  return JSON.stringify({
    lead: lead.map(plainPick),
    top: top.map(plainPick),
    opinion: opinion.map(plainPick),
    strips: strips.map(plainStrip),
  });
}

/** Reads an arrangement from outside. Faults: `too_many` in a zone, `repeated` (a story, a strip), `too_long`. */
export const frontArrangement = z
  .strictObject({
    lead: z.array(frontPick).max(zoneRoom.lead, { error: 'too_many' }),
    top: z.array(frontPick).max(zoneRoom.top, { error: 'too_many' }),
    opinion: z.array(frontPick).max(zoneRoom.opinion, { error: 'too_many' }),
    strips: z.array(frontStrip).max(mostStrips),
  })
  .refine((front) => isEachOnce(pickedIds(front)), { error: 'repeated' })
  .refine(({ strips }) => isEachOnce(strips.map(({ sectionId }) => sectionId)), {
    path: ['strips'],
    error: 'repeated',
  });

/** Every pick of the page, in the page's order. */
export function picksOf({ lead, top, strips, opinion }: FrontArrangement): FrontPick[] {
  return [...lead, ...top, ...strips.flatMap(({ picks }) => picks), ...opinion];
}

export function pickedIds(front: FrontArrangement): number[] {
  return picksOf(front).map(({ storyId }) => storyId);
}

/** The same arrangement with every pick changed. */
export function mapPicks(
  { lead, top, opinion, strips }: FrontArrangement,
  change: (pick: FrontPick) => FrontPick,
): FrontArrangement {
  return {
    lead: lead.map(change),
    top: top.map(change),
    opinion: opinion.map(change),
    strips: strips.map((strip) => ({ ...strip, picks: strip.picks.map(change) })),
  };
}

/** The photos that editors have put in the place of stories' own, each once. */
export function ownPhotoIds(front: FrontArrangement): number[] {
  return [...new Set(picksOf(front).flatMap(({ photoId }) => photoId ?? []))];
}

function isEachOnce(ids: number[]): boolean {
  return new Set(ids).size === ids.length;
}
