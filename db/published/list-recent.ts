import { and, count, desc, gte, isNull, min, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { publishedStories } from '#db/schema.ts';
import { type Card, coverageOf } from './card.ts';
import { languageInPrint } from './language-in-print.ts';

/** What search engines count as news: two days. */
export const recentMs = 2 * 24 * 60 * 60 * 1000;
/** What they read of one file. */
export const newsSitemapSize = 1_000;

export type RecentStory = Pick<Card, 'id' | 'slug' | 'headline' | 'language' | 'coverage'> & {
  publishedAt: Date;
};

/** How many stories in print were published within the last two days, and when the oldest of them was. */
export async function countRecent(
  db: Connection,
  { now }: { now: Date },
): Promise<{ stories: number; oldest: Date | null }> {
  noteTag('front');
  const [row] = await countSince(db).all({ since: now.getTime() - recentMs });
  return row ?? { stories: 0, oldest: null };
}

/** Whether there are so many of them that they fill this file, or begin it. */
export async function isRecentPart(db: Connection, part: number): Promise<boolean> {
  const { stories } = await countRecent(db, { now: new Date() });
  return (part - 1) * newsSitemapSize < stories;
}

/** One file of them, the newest first; `part` is counted from 1. */
export async function listRecent(
  db: Connection,
  { now, part }: { now: Date; part: number },
): Promise<RecentStory[]> {
  noteTag('front');
  const offset = (part - 1) * newsSitemapSize;
  return since(db).all({ since: now.getTime() - recentMs, limit: newsSitemapSize, offset });
}

const isRecent = and(
  gte(publishedStories.publishedAt, sql.placeholder('since')),
  isNull(publishedStories.withdrawnAt),
);
const countSince = prepared((db) =>
  db
    .select({ stories: count(), oldest: min(publishedStories.publishedAt) })
    .from(publishedStories)
    .where(isRecent)
    .prepare(),
);
const since = prepared((db) =>
  db
    .select({
      id: publishedStories.id,
      slug: publishedStories.slug,
      headline: publishedStories.headline,
      language: languageInPrint,
      publishedAt: publishedStories.publishedAt,
      coverage: coverageOf(publishedStories.id),
    })
    .from(publishedStories)
    .where(isRecent)
    .orderBy(desc(publishedStories.publishedAt), desc(publishedStories.id))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset'))
    .prepare(),
);
