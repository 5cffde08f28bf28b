/**
 * Live coverage: a story in print that has entries while it runs. The story itself, with its headline, photo
 * and pinned summary, is in the tables of stories; an entry is public from the moment that it is sent.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { EntryKind, EntryText } from '#newsroom/coverage/entry.ts';
import { people } from './people-schema.ts';
import { stories } from './schema.ts';

const at = (name: string) => integer(name, { mode: 'timestamp_ms' });

export const coverages = sqliteTable('coverages', {
  storyId: integer('story_id')
    .primaryKey()
    .references(() => stories.id),
  startedAt: at('started_at').notNull(),
  startedBy: text('started_by')
    .notNull()
    .references(() => people.id),
  /** Null while it runs. */
  endedAt: at('ended_at'),
});

export const coverageEntries = sqliteTable(
  'coverage_entries',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => coverages.storyId),
    kind: text('kind').$type<EntryKind>().notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull(),
    /** When its text last changed materially; null where it never did. */
    updatedAt: at('updated_at'),
    removedAt: at('removed_at'),
    /** One more with every change; a change names the version that it is based on. */
    version: integer('version').notNull().default(1),
    /** What the form calls it: sent again, it is not written twice. */
    sendId: text('send_id').notNull().unique(),
    /** Null once removed: no query can show it then. */
    content: text('content', { mode: 'json' }).$type<EntryText>(),
  },
  (t) => [
    index('coverage_entries_story').on(t.storyId, t.id),
    check('removed_has_no_text', sql`(${t.removedAt} IS NULL) = (${t.content} IS NOT NULL)`),
  ],
);
