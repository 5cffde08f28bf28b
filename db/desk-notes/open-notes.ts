import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { deskNotes } from '#db/desk-notes-schema.ts';

/** In SQL how many notes on a story nobody has resolved. */
export function openNotes(storyId: AnySQLiteColumn): SQL<number> {
  return sql<number>`(
    SELECT count(*) FROM ${deskNotes} AS n
    WHERE n.story_id = ${storyId} AND n.reply_to IS NULL AND n.resolved_at IS NULL)`;
}
