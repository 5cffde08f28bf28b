import { ne, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { publishedStories } from '#db/schema.ts';
import { type Card, cardList } from './card.ts';

/**
 * The newest published stories of all sections, without the one that is being read. It stands beside every
 * story, so it is no reason to make all pages anew: it follows when they age, within a minute.
 */
export async function listNewest(
  db: Connection,
  { except, limit, now = new Date() }: { except: number; limit: number; now?: Date },
): Promise<Card[]> {
  return others(db, { values: { except }, now, limit });
}

const others = cardList(ne(publishedStories.id, sql.placeholder('except')));
