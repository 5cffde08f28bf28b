import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { publishedStories, sections } from '#db/schema.ts';
import type { Section } from '#db/sections/list-sections.ts';
import { type Card, cardList } from './card.ts';

export type SectionPage = { section: Section; cards: Card[]; page: number; pages: number };

export const sectionPageSize = 20;

/** How many pages a section has; null where there is no section of this name. */
export async function countSectionPages(db: Connection, slug: string): Promise<number | null> {
  const [row] = await bySlug(db).all({ slug });
  return row ? pagesOf(db, row.id) : null;
}

/** One page of a section, the newest first; null where the section or the page does not exist. */
export async function listSection(
  db: Connection,
  { slug, page, now = new Date() }: { slug: string; page: number; now?: Date },
): Promise<SectionPage | null> {
  const [row] = await bySlug(db).all({ slug });
  if (!row) return null;
  noteTag(`section:${row.id}`);
  const pages = await pagesOf(db, row.id);
  if (page < 1 || page > pages) return null;
  const offset = (page - 1) * sectionPageSize;
  const cards = await ofSection(db, {
    values: { section: row.id },
    now,
    limit: sectionPageSize,
    offset,
  });
  const { id, name, nameEn } = row;
  return { section: { id, slug: row.slug, name, nameEn }, cards, page, pages };
}

async function pagesOf(db: Connection, section: number): Promise<number> {
  const [total] = await countOf(db).all({ section });
  return Math.max(1, Math.ceil((total?.stories ?? 0) / sectionPageSize));
}

const isInSection = eq(publishedStories.sectionId, sql.placeholder('section'));
const ofSection = cardList(isInSection);
const bySlug = prepared((db) =>
  db
    .select()
    .from(sections)
    .where(eq(sections.slug, sql.placeholder('slug')))
    .prepare(),
);
const countOf = prepared((db) =>
  db
    .select({ stories: count() })
    .from(publishedStories)
    .where(and(isInSection, isNull(publishedStories.withdrawnAt)))
    .prepare(),
);
