import { and, eq } from 'drizzle-orm';
import type { Locale } from '#newsroom/addresses.ts';
import type { HousePageSlug, HouseWords } from '#newsroom/house-pages/house-page.ts';
import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Database, Transaction } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { housePages } from '#db/house-pages-schema.ts';

export type HousePageSave = {
  actor: Actor;
  slug: HousePageSlug;
  locale: Locale;
  /** The version that it is based on; 0 where the page was not written yet. */
  baseVersion: number;
  words: HouseWords;
  now?: Date;
};

/**
 * Saves a page about the house: readers have it from this moment on, or, without a text, no longer. What it said
 * before stays in the log. Codes: `forbidden`, `conflict` with the version that stands.
 */
export async function saveHousePage(
  db: Database,
  { actor, slug, locale, baseVersion, words, now = new Date() }: HousePageSave,
): Promise<Result<{ version: number }>> {
  if (!can(actor, 'manage-settings')) return refused('forbidden');
  const version = baseVersion + 1;
  return db.write(async (tx) => {
    const values = { ...words, version, by: actor.id, at: now };
    const saved =
      baseVersion === 0
        ? await tx
            .insert(housePages)
            .values({ slug, locale, ...values })
            .onConflictDoNothing()
            .returning({ version: housePages.version })
        : await tx
            .update(housePages)
            .set(values)
            .where(and(isPage(slug, locale), eq(housePages.version, baseVersion)))
            .returning({ version: housePages.version });
    if (saved.length === 0)
      return refused('conflict', { version: await standing(tx, slug, locale) });
    await appendEvent(tx, {
      actor,
      act: 'house-page.save',
      subject: 'house-pages',
      data: { slug, locale, version, headline: words.title, words: words.text },
      at: now,
    });
    return done({ version });
  });
}

function isPage(slug: HousePageSlug, locale: Locale) {
  return and(eq(housePages.slug, slug), eq(housePages.locale, locale));
}

async function standing(tx: Transaction, slug: HousePageSlug, locale: Locale): Promise<number> {
  const [row] = await tx
    .select({ version: housePages.version })
    .from(housePages)
    .where(isPage(slug, locale));
  return row?.version ?? 0;
}
