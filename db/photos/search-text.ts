import { searchWords } from '#newsroom/photos/search-words.ts';
import type { media } from '#db/schema.ts';

type Said = Pick<typeof media.$inferSelect, 'alt' | 'caption' | 'credit' | 'key'>;

/** What a photo is found by: its words, folded, and its key. */
export function searchTextOf({ alt, caption, credit, key }: Said): string {
  return [...searchWords(`${alt} ${caption} ${credit}`), key].join(' ');
}
