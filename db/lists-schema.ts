/** What lists of published stories are read from: where each story stands in each list, and which are alike. */
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { publishedStories } from './schema.ts';

/**
 * The place of a story in a list, counted from the oldest: it is given once and does not move when news
 * arrives, so that a page of a list is a range of places, however long the list is. A place that a story has
 * left is kept for it under `left:` and the list's name: every place that was ever given stands in one of the two.
 */
export const publishedPlaces = sqliteTable(
  'published_places',
  {
    /** `all`, `section:3`, `topic:5`, `writer:2`; `left:section:3`. */
    list: text('list').notNull(),
    place: integer('place').notNull(),
    storyId: integer('story_id')
      .notNull()
      .references(() => publishedStories.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.list, t.place] }),
    index('published_places_story').on(t.storyId, t.list),
  ],
);

/** Pairs of stories whose texts are alike, each pair in both directions; reckoned when one goes to print. */
export const publishedLikeness = sqliteTable(
  'published_likeness',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => publishedStories.id, { onDelete: 'cascade' }),
    otherId: integer('other_id')
      .notNull()
      .references(() => publishedStories.id, { onDelete: 'cascade' }),
    /** The more, the more alike. */
    score: real('score').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.otherId] }),
    index('published_likeness_of').on(t.otherId),
  ],
);
