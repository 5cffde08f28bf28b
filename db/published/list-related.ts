import { and, ne, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { publishedStories, publishedTopics } from '#db/schema.ts';
import { type Card, cardList } from './card.ts';

/** Other published stories that share a topic with this one, the newest first. */
export async function listRelated(
  db: Connection,
  { id, limit, now = new Date() }: { id: number; limit: number; now?: Date },
): Promise<Card[]> {
  return sharingTopic(db, { values: { id }, now, limit });
}

const sharingTopic = cardList(
  and(
    ne(publishedStories.id, sql.placeholder('id')),
    sql`${publishedStories.id} IN (
      SELECT other.story_id FROM ${publishedTopics} AS other
      JOIN ${publishedTopics} AS own ON own.topic_id = other.topic_id
      WHERE own.story_id = ${sql.placeholder('id')})`,
  ),
);
