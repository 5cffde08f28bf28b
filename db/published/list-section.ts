import { count, eq, and, isNull } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { publishedStories, sections } from '#db/schema.ts';
import type { Section } from '#db/sections/list-sections.ts';
import { type Card, listCards } from './card.ts';

export type SectionPage = { section: Section; cards: Card[]; page: number; pages: number };

export const sectionPageSize = 20;

/** One page of a section, the newest first; null where the section or the page does not exist. */
export async function listSection(
  db: Connection,
  { slug, page, now = new Date() }: { slug: string; page: number; now?: Date },
): Promise<SectionPage | null> {
  const [row] = await db.select().from(sections).where(eq(sections.slug, slug));
  if (!row) return null;
  noteTag(`section:${row.id}`);
  const where = eq(publishedStories.sectionId, row.id);
  const [total] = await db
    .select({ stories: count() })
    .from(publishedStories)
    .where(and(where, isNull(publishedStories.withdrawnAt)));
  const pages = Math.max(1, Math.ceil((total?.stories ?? 0) / sectionPageSize));
  if (page < 1 || page > pages) return null;
  const offset = (page - 1) * sectionPageSize;
  const cards = await listCards(db, { where, now, limit: sectionPageSize, offset });
  const { id, name, nameEn } = row;
  return { section: { id, slug: row.slug, name, nameEn }, cards, page, pages };
}
