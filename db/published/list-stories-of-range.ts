import { and, asc, between, isNull, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { publishedStories } from '#db/schema.ts';
import { type Card, coverageOf } from './card.ts';
import { languageInPrint } from './language-in-print.ts';
import { rangeSize } from './list-story-ranges.ts';

/** A story's place on the site, and when it was changed. */
export type PlacedStory = Pick<Card, 'id' | 'slug' | 'language' | 'coverage'> & {
  publishedAt: Date;
  updatedAt: Date | null;
};

/** The stories in print of one range of ids, in the order of their ids: at most a thousand. */
export async function listStoriesOfRange(
  db: Connection,
  { range, limit = rangeSize }: { range: number; limit?: number },
): Promise<PlacedStory[]> {
  noteTag('front');
  const first = range * rangeSize + 1;
  return ofRange(db).all({ first, last: first + rangeSize - 1, limit });
}

/** Whether a range has stories in print. */
export async function isStoryRange(db: Connection, range: number): Promise<boolean> {
  return (await listStoriesOfRange(db, { range, limit: 1 })).length > 0;
}

const ofRange = prepared((db) =>
  db
    .select({
      id: publishedStories.id,
      slug: publishedStories.slug,
      language: languageInPrint,
      publishedAt: publishedStories.publishedAt,
      updatedAt: publishedStories.updatedAt,
      coverage: coverageOf(publishedStories.id),
    })
    .from(publishedStories)
    .where(
      and(
        between(publishedStories.id, sql.placeholder('first'), sql.placeholder('last')),
        isNull(publishedStories.withdrawnAt),
      ),
    )
    .orderBy(asc(publishedStories.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
);
