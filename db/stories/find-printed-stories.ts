import { and, ne, sql } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { Connection } from '#db/client.ts';
import { cardList } from '#db/published/card.ts';
import { publishedStories } from '#db/schema.ts';
import { correctedAmong } from './corrected-among.ts';

export type FoundStory = {
  id: number;
  headline: string;
  language: Locale;
  section: string;
  publishedAt: string;
  corrected: boolean;
};

/** Published stories with all of these words in their headline, the newest first: what a context block may point to. */
export async function findPrintedStories(
  db: Connection,
  { words, except, limit = 12 }: { words: string; except: number; limit?: number },
): Promise<FoundStory[]> {
  const cards = await withWords(db, {
    values: { words: wordsIn(words), except },
    now: new Date(),
    limit,
  });
  const corrected = await correctedAmong(
    db,
    cards.map(({ id }) => id),
  );
  return cards.map(({ id, headline, language, section, publishedAt }) => ({
    id,
    headline,
    language,
    section: section.name,
    publishedAt,
    corrected: corrected.has(id),
  }));
}

/** The words of a search as `hasWords` takes them, the first eight. */
export function wordsIn(text: string): string {
  const parts = text.split(/\s+/u).filter((word) => word !== '');
  return JSON.stringify(parts.slice(0, 8));
}

/** In a prepared query: whether a story's headline has all of the `words`. */
export const hasWords = sql`NOT EXISTS (
  SELECT 1 FROM json_each(${sql.placeholder('words')}) AS word
  WHERE instr(${publishedStories.headline}, word.value) = 0)`;

const withWords = cardList(and(ne(publishedStories.id, sql.placeholder('except')), hasWords));
