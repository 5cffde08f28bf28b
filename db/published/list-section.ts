import { eq, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { sections } from '#db/schema.ts';
import type { Section } from '#db/sections/list-sections.ts';
import { type ListPage, type Turn, hasListPage, pageOfList } from './page-of-list.ts';

export type SectionPage = ListPage & { section: Section };

/** Whether there is this section and in it this page. */
export async function hasSectionPage(db: Connection, slug: string, turn: Turn): Promise<boolean> {
  const [row] = await bySlug(db).all({ slug });
  return row !== undefined && hasListPage(db, `section:${row.id}`, turn);
}

/** One page of a section, the newest first; null where the section or the page does not exist. */
export async function listSection(
  db: Connection,
  { slug, turn, now = new Date() }: { slug: string; turn: Turn; now?: Date },
): Promise<SectionPage | null> {
  const [section] = await bySlug(db).all({ slug });
  if (!section) return null;
  const list = `section:${section.id}`;
  noteTag(list);
  const page = await pageOfList(db, { list, turn, now });
  return page && { section, ...page };
}

const bySlug = prepared((db) =>
  db
    .select({ id: sections.id, slug: sections.slug, name: sections.name, nameEn: sections.nameEn })
    .from(sections)
    .where(eq(sections.slug, sql.placeholder('slug')))
    .prepare(),
);
