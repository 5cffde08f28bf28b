import { type SQL, sql } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import { publishedStories } from '#db/schema.ts';

/**
 * The language of a published story, read from an index: in its row it stands behind the text, whose overflow
 * pages a list must not walk through.
 */
export const languageInPrint: SQL<Locale> = sql`(
  SELECT printed.language FROM ${publishedStories} AS printed INDEXED BY published_languages
  WHERE printed.id = ${publishedStories.id})`;
