/** How often stories were read: numbers by the hour, and nothing of who read them. */
import { index, integer, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import { publishedStories } from './schema.ts';

export const storyReads = sqliteTable(
  'story_reads',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => publishedStories.id, { onDelete: 'cascade' }),
    /** Hours since 1970, UTC. */
    hour: integer('hour').notNull(),
    reads: integer('reads').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.hour] }),
    // Whole rows, in the order in which the most read stories of an hour are asked for.
    index('story_reads_hour').on(t.hour, t.reads, t.storyId),
  ],
);
