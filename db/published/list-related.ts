import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { publishedStories, publishedTopics } from '#db/schema.ts';
import { type Card, listCards } from './card.ts';

/** Other published stories that share a topic with this one, the newest first. */
export async function listRelated(
  db: Connection,
  { id, limit, now = new Date() }: { id: number; limit: number; now?: Date },
): Promise<Card[]> {
  const topics = db
    .select({ topicId: publishedTopics.topicId })
    .from(publishedTopics)
    .where(eq(publishedTopics.storyId, id));
  const sharing = db
    .select({ storyId: publishedTopics.storyId })
    .from(publishedTopics)
    .where(inArray(publishedTopics.topicId, topics));
  const where = and(ne(publishedStories.id, id), inArray(publishedStories.id, sharing));
  return listCards(db, { where, now, limit });
}
