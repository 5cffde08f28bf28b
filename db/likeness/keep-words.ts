import { sql } from 'drizzle-orm';
import { tellingTerms } from '#arabic/telling-terms.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';
import type { Transaction } from '#db/client.ts';

/** The terms by which a story is told from others. */
export function termsOf({ kicker, headline, lead, body }: StoryContent): string[] {
  return tellingTerms([kicker, headline, lead, ...body.flatMap(textOfBlock)].join(' ، '));
}

/** Puts a story's terms in the index of what is in print, in the place of what stood there of it; none takes it out. */
export async function keepWords(
  tx: Transaction,
  { storyId, terms }: { storyId: number; terms: string[] },
): Promise<void> {
  await tx.run(sql`DELETE FROM published_words WHERE rowid = ${storyId}`);
  if (terms.length === 0) return;
  const words = terms.join(' ');
  await tx.run(sql`INSERT INTO published_words (rowid, words) VALUES (${storyId}, ${words})`);
}
