import { type SQL, sql } from 'drizzle-orm';
import { publishedPlaces } from '#db/lists-schema.ts';

/** The lists of a story in print, as `published_places` names them. */
export function listsOf(story: {
  sectionId: number;
  topicIds: number[];
  bylineIds: number[];
}): string[] {
  return [
    'all',
    `section:${story.sectionId}`,
    ...story.topicIds.map((id) => `topic:${id}`),
    ...story.bylineIds.map((id) => `writer:${id}`),
  ];
}

const left = 'left:';

/** Where the places of a list stand that a story has left: they are given to nobody else. */
export function leftPlaces(list: string): string {
  return left + list;
}

export function isLeft(list: string): boolean {
  return list.startsWith(left);
}

/** The newest place that was ever given in a list, 0 in an empty one. */
export function newestPlace(list: string): SQL<number> {
  return sql<number>`max(${newestIn(list)}, ${newestIn(leftPlaces(list))})`;
}

function newestIn(list: string): SQL {
  return sql`coalesce((SELECT max(place) FROM ${publishedPlaces} WHERE list = ${list}), 0)`;
}
