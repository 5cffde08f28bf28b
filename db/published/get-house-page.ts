import { and, eq, ne, sql } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { HousePageSlug } from '#newsroom/house-pages/house-page.ts';
import type { Connection } from '#db/client.ts';
import { housePages } from '#db/house-pages-schema.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';

export type HousePage = { title: string; text: string; language: Locale; isTranslated: boolean };

/** A page about the house: in this language, else in the one that it is written in; null while it says nothing. */
export async function getHousePage(
  db: Connection,
  { slug, locale }: { slug: HousePageSlug; locale: Locale },
): Promise<HousePage | null> {
  noteTag('house-pages');
  const rows = await pageIn(db).all({ slug });
  const page = rows.find(({ language }) => language === locale) ?? rows[0];
  return page ? { ...page, isTranslated: rows.length > 1 } : null;
}

const pageIn = prepared((db) =>
  db
    .select({ title: housePages.title, text: housePages.text, language: housePages.locale })
    .from(housePages)
    .where(and(eq(housePages.slug, sql.placeholder('slug')), ne(housePages.text, '')))
    .prepare(),
);
