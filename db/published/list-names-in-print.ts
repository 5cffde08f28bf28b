import { type SQL, asc, exists, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import {
  bylines,
  publishedBylines,
  publishedStories,
  publishedTopics,
  topics,
} from '#db/schema.ts';

/** The topics and writers that have stories in print, by their slugs. */
export async function listNamesInPrint(
  db: Connection,
): Promise<{ topics: string[]; writers: string[] }> {
  noteTag('front');
  const [ofTopics, ofWriters] = [await topicsInPrint(db).all(), await writersInPrint(db).all()];
  return { topics: ofTopics.map(({ slug }) => slug), writers: ofWriters.map(({ slug }) => slug) };
}

const inPrint = (storyId: SQL): SQL =>
  sql`(SELECT withdrawn_at IS NULL FROM ${publishedStories} WHERE id = ${storyId})`;
const topicsInPrint = prepared((db) =>
  db
    .select({ slug: topics.slug })
    .from(topics)
    .where(
      exists(
        sql`(SELECT 1 FROM ${publishedTopics} AS t WHERE t.topic_id = ${topics.id} AND ${inPrint(sql`t.story_id`)})`,
      ),
    )
    .orderBy(asc(topics.slug))
    .prepare(),
);
const writersInPrint = prepared((db) =>
  db
    .select({ slug: bylines.slug })
    .from(bylines)
    .where(
      exists(
        sql`(SELECT 1 FROM ${publishedBylines} AS b WHERE b.byline_id = ${bylines.id} AND ${inPrint(sql`b.story_id`)})`,
      ),
    )
    .orderBy(asc(bylines.slug))
    .prepare(),
);
