import { and, isNull, ne, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { listCards } from '#db/published/card.ts';
import { publishedStories } from '#db/schema.ts';

export type FoundStory = { id: number; headline: string; section: string; publishedAt: Date };

/** Published stories with all of these words in their headline, the newest first: what a context block may point to. */
export async function findPrintedStories(
  db: Connection,
  { words, except, limit = 12 }: { words: string; except: number; limit?: number },
): Promise<FoundStory[]> {
  const parts = words.split(/\s+/u).filter((word) => word !== '');
  const where = and(
    ne(publishedStories.id, except),
    isNull(publishedStories.withdrawnAt),
    ...parts.slice(0, 8).map((part) => sql`instr(${publishedStories.headline}, ${part}) > 0`),
  );
  const cards = await listCards(db, { where, now: new Date(), limit });
  return cards.map(({ id, headline, section, publishedAt }) => ({
    id,
    headline,
    section: section.name,
    publishedAt,
  }));
}
