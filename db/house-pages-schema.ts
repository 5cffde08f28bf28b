/** Pages about the house: who we are, how to reach us, what we hold ourselves to. Written on the desk. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Locale } from '#newsroom/addresses.ts';
import { people } from './people-schema.ts';

export const housePages = sqliteTable(
  'house_pages',
  {
    /** As its address names it: `about`, `contact`, `policies`. */
    slug: text('slug').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    title: text('title').notNull(),
    /** Paragraphs, headings and lists, as newsroom/house-pages/ reads them. */
    text: text('text').notNull(),
    /** One more with every save; a save names the version that it is based on. */
    version: integer('version').notNull(),
    by: text('by').references(() => people.id),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.slug, t.locale] })],
);
