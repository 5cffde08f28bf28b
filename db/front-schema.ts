/** The front page as editors arrange it. What readers see is the newest row of `front_arrangements`. */
import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FrontArrangement } from '#newsroom/front/arrangement.ts';
import { people } from './people-schema.ts';

const at = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** Every arrangement that was published, append-only; publishing names the version that it is based on. */
export const frontArrangements = sqliteTable('front_arrangements', {
  version: integer('version').primaryKey(),
  content: text('content', { mode: 'json' }).$type<FrontArrangement>().notNull(),
  by: text('by')
    .notNull()
    .references(() => people.id),
  at: at('at').notNull(),
});

/** The one draft that editors work on together; a save names the version that it is based on. */
export const frontDraft = sqliteTable(
  'front_draft',
  {
    id: integer('id').primaryKey(),
    version: integer('version').notNull(),
    /** The published arrangement that it was begun from; 0 for none. */
    baseVersion: integer('base_version').notNull(),
    content: text('content', { mode: 'json' }).$type<FrontArrangement>().notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: at('at').notNull(),
  },
  (t) => [check('one_front_draft', sql`${t.id} = 1`)],
);
