import type { Database } from '#db/client.ts';

/** The rows of the public half of the database, as they stand. */
export function inPrint(db: Database) {
  const rows = (table: string) =>
    db.reader.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[];
  return {
    stories: rows('published_stories'),
    bylines: rows('published_bylines ORDER BY position'),
    topics: rows('published_topics ORDER BY topic_id'),
    corrections: rows('corrections ORDER BY id'),
  };
}
