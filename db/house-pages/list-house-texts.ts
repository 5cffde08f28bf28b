import { eq } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { HousePageSlug, HouseWords } from '#newsroom/house-pages/house-page.ts';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { housePages } from '#db/house-pages-schema.ts';
import { people } from '#db/people-schema.ts';

/** A page about the house in one language as the desk has it; an edit names the version that it is based on. */
export type HouseText = HouseWords & {
  slug: string;
  locale: Locale;
  version: number;
  at: Date;
  /** Who saved it last; null for what came with the demo. */
  by: string | null;
};

/** Every text of the pages about the house, or those of one page, shown to readers or not. Code: `forbidden`. */
export async function listHouseTexts(
  db: Connection,
  { actor, slug }: { actor: Actor; slug?: HousePageSlug },
): Promise<Result<HouseText[]>> {
  if (!can(actor, 'manage-settings')) return refused('forbidden');
  const rows = await db
    .select({
      slug: housePages.slug,
      locale: housePages.locale,
      title: housePages.title,
      text: housePages.text,
      version: housePages.version,
      at: housePages.at,
      by: people.name,
    })
    .from(housePages)
    .leftJoin(people, eq(people.id, housePages.by))
    .where(slug && eq(housePages.slug, slug));
  return done(rows);
}
