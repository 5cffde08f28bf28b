import { desc, eq, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { publishedLikeness, publishedPlaces } from '#db/lists-schema.ts';
import { prepared } from '#db/prepared.ts';
import { publishedTopics } from '#db/schema.ts';
import { type Card, cardsByIds, isOneOf } from './card.ts';

/** A topic in common says less than half of what an equal text does. */
const topicWeight = 0.4;
/** Words alone must be nearly the same: of the demo's unrelated stories the most alike reach 0.93. */
const nearlyEqual = 0.95;
/**
 * Two topics in common, or one and words as alike as this. Of the demo's 86 pairs that share anything, read by
 * eye: two topics 7, of which 6 are related; one topic and 0.6 of words 1, which is; one topic and less of words
 * 59, of which 9 are; words alone 19, of which none is. A newspaper shows none rather than a wrong one.
 */
const alikeEnough = topicWeight + 0.6;
/** What is asked of each of its topics: the newest. */
const ofTopic = 8;
const mostAlike = 12;

/** Other published stories on what this one is about: by the topics they share and by their words, the newest first among equals; none where that is not sure. */
export async function listRelated(
  db: Connection,
  { id, limit, now = new Date() }: { id: number; limit: number; now?: Date },
): Promise<Card[]> {
  const weights = new Map<number, number>();
  const add = (story: number, weight: number) => {
    if (story !== id) weights.set(story, (weights.get(story) ?? 0) + weight);
  };
  const topics = (await topicsOf(db).all({ id })).map(({ topicId }) => topicId);
  const alike = await alikeTo(db).all({ id, limit: mostAlike });
  for (const { other, score } of alike) add(other, score);
  const sharing = new Set(alike.map(({ other }) => other));
  for (const topic of topics) {
    const newest = await newestOfTopic(db).all({ list: `topic:${topic}`, limit: ofTopic + 1 });
    for (const { story } of newest) sharing.add(story);
  }
  const shared = await topicsAmong(db).all({
    stories: JSON.stringify([...sharing]),
    topics: JSON.stringify(topics),
  });
  const topicCounts = new Map<number, number>();
  for (const { story } of shared) {
    add(story, topicWeight);
    topicCounts.set(story, (topicCounts.get(story) ?? 0) + 1);
  }
  const isRelated = ([story, weight]: [number, number]) => {
    const count = topicCounts.get(story) ?? 0;
    return count >= 2 || weight >= (count === 1 ? alikeEnough : nearlyEqual);
  };
  const best = [...weights].filter(isRelated).toSorted(
    // Likeness is not known to the hundredth.
    ([one, a], [other, b]) => Math.round(b * 20) - Math.round(a * 20) || other - one,
  );
  return cardsByIds(db, { ids: best.slice(0, limit).map(([story]) => story), now });
}

const topicsOf = prepared((db) =>
  db
    .select({ topicId: publishedTopics.topicId })
    .from(publishedTopics)
    .where(eq(publishedTopics.storyId, sql.placeholder('id')))
    .prepare(),
);
const alikeTo = prepared((db) =>
  db
    .select({ other: publishedLikeness.otherId, score: publishedLikeness.score })
    .from(publishedLikeness)
    .where(eq(publishedLikeness.storyId, sql.placeholder('id')))
    .orderBy(desc(publishedLikeness.score), desc(publishedLikeness.otherId))
    .limit(sql.placeholder('limit'))
    .prepare(),
);
const newestOfTopic = prepared((db) =>
  db
    .select({ story: publishedPlaces.storyId })
    .from(publishedPlaces)
    .where(eq(publishedPlaces.list, sql.placeholder('list')))
    .orderBy(desc(publishedPlaces.place))
    .limit(sql.placeholder('limit'))
    .prepare(),
);
const topicsAmong = prepared((db) =>
  db
    .select({ story: publishedTopics.storyId })
    .from(publishedTopics)
    .where(
      sql`${isOneOf(publishedTopics.storyId, 'stories')} AND ${isOneOf(publishedTopics.topicId, 'topics')}`,
    )
    .prepare(),
);
