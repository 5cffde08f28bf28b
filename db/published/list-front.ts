import { and, desc, eq, not, sql } from 'drizzle-orm';
import {
  type CardSize,
  type FrontArrangement,
  type FrontPick,
  emptyFront,
  ownPhotoIds,
  pickedIds,
  picksOf,
} from '#newsroom/front/arrangement.ts';
import { chooseLead } from '#newsroom/front/choose-lead.ts';
import { opinionSlug, stripsInOrder, zoneRoom } from '#newsroom/front/zones.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import { stripLevel } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import { frontArrangements } from '#db/front-schema.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { publishedStories } from '#db/schema.ts';
import { listSections, type Section } from '#db/sections/list-sections.ts';
import { listUrgentNow } from '#db/urgency/list-urgent-now.ts';
import { type Card, cardList, isOneOf } from './card.ts';
import { publicPhotos } from './get-published-story.ts';
import { type LiveCard, type LiveLine, listRunning } from './list-running.ts';

export type FrontCard = Card & {
  size: CardSize;
  /** An editor put it here; else a rule did. */
  isPicked: boolean;
  /** Of a live coverage that runs. */
  newest?: LiveLine | null;
};

/** The front page, zone by zone: at most as many cards in each as it has room for, none of them twice. */
export type Front = {
  /** The live coverages that run, the one that leads apart: by themselves, whatever editors have arranged. */
  live: LiveCard[];
  lead: FrontCard | null;
  top: FrontCard[];
  strips: { section: Section; cards: FrontCard[] }[];
  /** Beside the section of opinion, where the newspaper has one. */
  opinion: { section: Section | null; cards: FrontCard[] };
};

/**
 * The front page as editors have arranged it, or would with this arrangement: what they picked stands first in
 * its zone. What was withdrawn since falls out, and the newest stories fill what is left; an urgent one, else the
 * newest with a photo, leads where no lead was picked. A live coverage that runs stands by itself above all of it
 * and in no zone, but for the lead.
 */
export async function listFront(
  db: Connection,
  { now = new Date(), arrangement }: { now?: Date; arrangement?: FrontArrangement } = {},
): Promise<Front> {
  noteTag('front');
  const plan = arrangement ?? (await liveArrangement(db));
  const picked = await pickedCards(db, { plan, now });
  const placed = new Set(picked.keys());
  const running = new Map((await listRunning(db, { now })).map((card) => [card.id, card]));
  const placePicks = (picks: FrontPick[]) =>
    picks.flatMap(({ storyId }) => (running.has(storyId) ? [] : (picked.get(storyId) ?? [])));
  const fill = (cards: FrontCard[], others: Card[], room: number) => {
    const added = others.filter(({ id }) => !placed.has(id)).slice(0, room - cards.length);
    for (const { id } of added) placed.add(id);
    return [...cards, ...added.map(unpicked)];
  };
  const newestOf = (sectionId: number, limit: number) =>
    othersOfSection(db, { values: { section: sectionId, shown: jsonOf(placed) }, now, limit });

  const urgent = await urgentCard(db, { placed, now });
  for (const id of running.keys()) placed.add(id);
  const newest = await others(db, {
    values: { shown: jsonOf(placed) },
    now,
    limit: zoneRoom.lead + zoneRoom.top,
  });
  const leading = chooseLead({ urgent, newest });
  const [pickedLead] = plan.lead.flatMap(({ storyId }) => picked.get(storyId) ?? []);
  const first = pickedLead ?? (leading && unpicked(leading));
  if (first) placed.add(first.id);
  const lead = first && { ...first, newest: running.get(first.id)?.newest ?? null };
  const top = fill(placePicks(plan.top), newest, zoneRoom.top);

  const sections = await listSections(db);
  const strips: Front['strips'] = [];
  for (const { section, picks, isHidden } of stripsInOrder(plan, sections)) {
    const cards = placePicks(picks);
    if (isHidden) continue;
    const filled = fill(cards, await newestOf(section.id, zoneRoom.strip), zoneRoom.strip);
    if (filled.length > 0) strips.push({ section, cards: filled });
  }
  const opinions = sections.find(({ slug }) => slug === opinionSlug) ?? null;
  const cards = fill(
    placePicks(plan.opinion),
    opinions ? await newestOf(opinions.id, zoneRoom.opinion) : [],
    zoneRoom.opinion,
  );
  const live = [...running.values()].filter(({ id }) => id !== lead?.id);
  return { live, lead, top, strips, opinion: { section: opinions, cards } };
}

async function liveArrangement(db: Connection): Promise<FrontArrangement> {
  const [live] = await newestArrangement(db).all();
  return live?.content ?? emptyFront;
}

/** The picks of readers' sight that are in print, by their stories, each as its editor dressed it. */
async function pickedCards(
  db: Connection,
  { plan, now }: { plan: FrontArrangement; now: Date },
): Promise<Map<number, FrontCard>> {
  const shown = { ...plan, strips: plan.strips.filter(({ isHidden }) => !isHidden) };
  const ids = pickedIds(shown);
  if (ids.length === 0) return new Map();
  const cards = await cardsOf(db, { values: { ids: JSON.stringify(ids) }, now, limit: ids.length });
  const photos = await publicPhotos(db, ownPhotoIds(shown), now);
  const picks = new Map(picksOf(shown).map((pick) => [pick.storyId, pick]));
  return new Map(cards.map((card) => [card.id, dressed(card, picks.get(card.id), photos)]));
}

function dressed(
  card: Card,
  pick: FrontPick | undefined,
  photos: Record<number, Photo>,
): FrontCard {
  const { kicker, headline, photoId, size = 'normal' } = pick ?? {};
  // Once its rights have ended, the story's own photo stands there again.
  const photo = photoId === null ? null : (photos[photoId ?? 0] ?? card.photo);
  return {
    ...card,
    kicker: kicker ?? card.kicker,
    headline: headline ?? card.headline,
    photo,
    size,
    isPicked: true,
  };
}

function unpicked(card: Card): FrontCard {
  return { ...card, size: 'normal', isPicked: false };
}

/** The story that bears the highest mark of the strip, unless an editor has put it elsewhere. */
async function urgentCard(
  db: Connection,
  { placed, now }: { placed: Set<number>; now: Date },
): Promise<Card | null> {
  const [first] = await listUrgentNow(db, { now });
  if (!first || first.level < stripLevel || placed.has(first.id)) return null;
  const [card] = await cardsOf(db, { values: { ids: `[${first.id}]` }, now, limit: 1 });
  return card ?? null;
}

function jsonOf(ids: Set<number>): string {
  return JSON.stringify([...ids]);
}

const newestArrangement = prepared((db) =>
  db
    .select({ content: frontArrangements.content })
    .from(frontArrangements)
    .orderBy(desc(frontArrangements.version))
    .limit(1)
    .prepare(),
);
const isNotShown = not(isOneOf(publishedStories.id, 'shown'));
const cardsOf = cardList(isOneOf(publishedStories.id, 'ids'));
const others = cardList(isNotShown);
const othersOfSection = cardList(
  and(eq(publishedStories.sectionId, sql.placeholder('section')), isNotShown),
);
