import { and, asc, count, desc, eq, gt, gte, lt, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { publishedPlaces } from '#db/lists-schema.ts';
import { prepared } from '#db/prepared.ts';
import { leftPlaces } from './places.ts';

/**
 * What can be asked of one list, each answered by an index, however long the list is. How many stand above a
 * place is reckoned, not counted: all places that were ever given there, but for those that were left.
 */
export type Places = {
  /** How many stories stand in it. */
  stories: number;
  newest: number;
  oldest: number;
  /** How many of them are newer than this place. */
  above: (place: number) => Promise<number>;
  /** The place from which on there are exactly so many; `skip` is less than `stories`. */
  skipped: (skip: number) => Promise<number>;
  /** The next newer place, or the one that is so many further; null where there is none. */
  newerThan: (place: number, further?: number) => Promise<number | null>;
  /** So many places and their stories from below this one on, the newest first. */
  below: (place: number, limit: number) => Promise<{ place: number; id: number }[]>;
};

/** The places of a list: `section:3`, `topic:5`, `writer:2`. */
export async function placesOf(db: Connection, list: string): Promise<Places> {
  const left = leftPlaces(list);
  const first = async (ends: ReturnType<typeof newestIn>, name: string) =>
    (await ends.all({ list: name }))[0]?.place ?? 0;
  const leftFrom = async (place: number) => {
    const [row] = await countFrom(db).all({ list: left, place });
    return row?.places ?? 0;
  };
  const newest = await first(newestIn(db), list);
  const given = Math.max(newest, await first(newestIn(db), left));
  const above = async (place: number) => given - place - (await leftFrom(place + 1));
  return {
    stories: given - (await leftFrom(0)),
    newest,
    oldest: await first(oldestIn(db), list),
    above,
    skipped: async (skip) => {
      let place = given + 1 - skip;
      // Each place that was left moves the rest further down, past others that were left perhaps.
      for (let missing = skip - (await above(place - 1)); missing > 0;) {
        place -= missing;
        missing = skip - (await above(place - 1));
      }
      return place;
    },
    newerThan: async (place, further = 0) =>
      (await nextIn(db).all({ list, place, further }))[0]?.place ?? null,
    below: async (place, limit) => belowIn(db).all({ list, place, limit }),
  };
}

const inList = eq(publishedPlaces.list, sql.placeholder('list'));
const { place } = publishedPlaces;
const newestIn = prepared((db) =>
  db.select({ place }).from(publishedPlaces).where(inList).orderBy(desc(place)).limit(1).prepare(),
);
const oldestIn = prepared((db) =>
  db.select({ place }).from(publishedPlaces).where(inList).orderBy(asc(place)).limit(1).prepare(),
);
const countFrom = prepared((db) =>
  db
    .select({ places: count() })
    .from(publishedPlaces)
    .where(and(inList, gte(place, sql.placeholder('place'))))
    .prepare(),
);
const nextIn = prepared((db) =>
  db
    .select({ place })
    .from(publishedPlaces)
    .where(and(inList, gt(place, sql.placeholder('place'))))
    .orderBy(asc(place))
    .limit(1)
    .offset(sql.placeholder('further'))
    .prepare(),
);
const belowIn = prepared((db) =>
  db
    .select({ place, id: publishedPlaces.storyId })
    .from(publishedPlaces)
    .where(and(inList, lt(place, sql.placeholder('place'))))
    .orderBy(desc(place))
    .limit(sql.placeholder('limit'))
    .prepare(),
);
