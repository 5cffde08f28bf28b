import { and, sql } from 'drizzle-orm';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { cardList } from '#db/published/card.ts';
import { publishedStories } from '#db/schema.ts';
import { correctedAmong } from '#db/stories/corrected-among.ts';
import { hasWords, wordsIn } from '#db/stories/find-printed-stories.ts';
import type { FrontStory } from './fill-front.ts';
import { mayArrange } from './front-rows.ts';

export type FrontSearch = {
  actor: Actor;
  words: string;
  /** Null for all sections. */
  sectionId: number | null;
  now?: Date;
};

const mostFound = 30;

/** Stories in print with all of these words in their headline, the newest first. Code: `forbidden`. */
export async function findFrontStories(
  db: Connection,
  { actor, words, sectionId, now = new Date() }: FrontSearch,
): Promise<Result<FrontStory[]>> {
  const allowed = mayArrange(actor);
  if (!allowed.ok) return allowed;
  const values = { words: wordsIn(words), section: sectionId ?? 0 };
  const list = sectionId === null ? ofAll : ofSection;
  const cards = await list(db, { values, now, limit: mostFound });
  const corrected = await correctedAmong(
    db,
    cards.map(({ id }) => id),
  );
  return done(
    cards.map((card) => {
      return { ...card, isWithdrawn: false, isCorrected: corrected.has(card.id) };
    }),
  );
}

const ofAll = cardList(hasWords);
const ofSection = cardList(
  and(sql`${publishedStories.sectionId} = ${sql.placeholder('section')}`, hasWords),
);
