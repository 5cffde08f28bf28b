import { ne } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import { type HousePageSlug, housePageSlugs } from '#newsroom/house-pages/house-page.ts';
import type { Connection } from '#db/client.ts';
import { housePages } from '#db/house-pages-schema.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';

export type HousePageLink = { slug: HousePageSlug; title: string; language: Locale };

/**
 * The pages about the house that say something, in their order, each in this language where it can be; every page
 * leads to them.
 */
export async function listHousePages(db: Connection, locale: Locale): Promise<HousePageLink[]> {
  noteTag('house-pages');
  const rows = await written(db).all();
  return housePageSlugs.flatMap((slug) => {
    const languages = rows.filter((one) => one.slug === slug);
    const row = languages.find(({ language }) => language === locale) ?? languages[0];
    return row ? [{ ...row, slug }] : [];
  });
}

const written = prepared((db) =>
  db
    .select({ slug: housePages.slug, title: housePages.title, language: housePages.locale })
    .from(housePages)
    .where(ne(housePages.text, ''))
    .prepare(),
);
