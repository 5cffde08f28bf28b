import type { Connection } from '#db/client.ts';
import { type Card, cardsByIds } from './card.ts';
import { type Places, placesOf } from './places-of-list.ts';

/** Which page of a list: the so-manieth from the newest, or what stands below a place. */
export type Turn = { page: number } | { before: number };

/** Where a page of a list stands: below this place, or at the top of the list (null). */
export type PagePlace = { before: number | null };

export type ListPage = {
  cards: Card[];
  /** How many stories the whole list has. */
  stories: number;
  /** Which page it is, and of how many, as they stand now. */
  page: number;
  pages: number;
  /** The one place of this page, whichever way it was asked for, and of those next to it; null where there are none. */
  at: PagePlace;
  newer: PagePlace | null;
  older: PagePlace | null;
};

export const pageSize = 20;

/** Whether a list has this page; an empty one has its first. Three small queries. */
export async function hasListPage(db: Connection, list: string, turn: Turn): Promise<boolean> {
  return isPage(await placesOf(db, list), turn);
}

/** The same of a list that is there only where a story stands in it. */
export async function hasStories(db: Connection, list: string, turn: Turn): Promise<boolean> {
  const places = await placesOf(db, list);
  return places.stories > 0 && isPage(places, turn);
}

/**
 * One page of a list, the newest first: full, unless it is the last. From page to page by `newer` and
 * `older` nothing is repeated and nothing left out, whatever is published or withdrawn meanwhile. Null where
 * there is no such page.
 */
export async function pageOfList(
  db: Connection,
  { list, turn, now }: { list: string; turn: Turn; now: Date },
): Promise<ListPage | null> {
  const places = await placesOf(db, list);
  if (!isPage(places, turn)) return null;
  const from = 'before' in turn ? turn.before : await places.skipped((turn.page - 1) * pageSize);
  const rows = await places.below(from, pageSize);
  const cards = await cardsByIds(db, { ids: rows.map(({ id }) => id), now });
  const [first, last] = [rows[0], rows.at(-1)];
  const { stories } = places;
  if (!first || !last) {
    return { cards, stories, page: 1, pages: 1, at: top, newer: null, older: null };
  }
  const above = await places.above(first.place);
  const below = stories - above - rows.length;
  const page = 1 + Math.ceil(above / pageSize);
  return {
    cards,
    stories,
    page,
    pages: page + Math.ceil(below / pageSize),
    at: { before: await places.newerThan(first.place) },
    newer: await newerPage(places, { above, place: first.place }),
    older: below === 0 ? null : { before: last.place },
  };
}

const top: PagePlace = { before: null };

function isPage({ stories, newest, oldest }: Places, turn: Turn): boolean {
  if ('page' in turn) {
    const { page } = turn;
    return page === 1 || (page > 1 && (page - 1) * pageSize < stories);
  }
  return oldest < turn.before && turn.before <= newest;
}

/** The page that ends just above this place: the top of the list where no whole page stands there. */
async function newerPage(
  places: Places,
  { above, place }: { above: number; place: number },
): Promise<PagePlace | null> {
  if (above === 0) return null;
  return above <= pageSize ? top : { before: await places.newerThan(place, pageSize) };
}
