import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable } from 'drizzle-orm/sqlite-core';

/** One row, written and read to know that the database can be (readiness.ts). No page depends on it. */
export const health = sqliteTable(
  'health',
  {
    id: integer('id').primaryKey(),
    at: integer('at').notNull(),
  },
  (table) => [check('one_health', sql`${table.id} = 1`)],
);
