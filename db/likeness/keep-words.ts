import { eq, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { tellingTerms } from '#arabic/telling-terms.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';
import type { Transaction } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';

/** The index of words, as far as it is a table: FTS5 makes it, and keeps what it was given only as an index. */
const publishedWords = sqliteTable('published_words', {
  rowid: integer('rowid').notNull(),
  words: text('words').notNull(),
});

/** The terms by which a story is told from others. */
export function termsOf({ kicker, headline, lead, body }: StoryContent): string[] {
  return tellingTerms([kicker, headline, lead, ...body.flatMap(textOfBlock)].join(' ، '));
}

/** Puts a story's terms in the index of what is in print, in the place of what stood there of it; none takes it out. */
export async function keepWords(
  tx: Transaction,
  { storyId, terms }: { storyId: number; terms: string[] },
): Promise<void> {
  await remove(tx).run({ storyId });
  if (terms.length > 0) await insert(tx).run({ storyId, words: terms.join(' ') });
}

const remove = prepared((db) =>
  db
    .delete(publishedWords)
    .where(eq(publishedWords.rowid, sql.placeholder('storyId')))
    .prepare(),
);
const insert = prepared((db) =>
  db
    .insert(publishedWords)
    .values({ rowid: sql.placeholder('storyId'), words: sql.placeholder('words') })
    .prepare(),
);
