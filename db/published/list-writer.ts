import { eq, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { bylines } from '#db/schema.ts';
import { type ListPage, type Turn, hasStories, pageOfList } from './page-of-list.ts';

export type WriterPage = ListPage & { writer: { slug: string; name: string; desk: string } };

/** Whether stories in print bear this name, and there is this page of them. */
export async function hasWriterPage(db: Connection, slug: string, turn: Turn): Promise<boolean> {
  const [row] = await bySlug(db).all({ slug });
  return row !== undefined && hasStories(db, `writer:${row.id}`, turn);
}

/**
 * One page of a writer's stories, the newest first. Null where there is no such page, or no story in print:
 * who works here, and has published nothing, is nobody else's business.
 */
export async function listWriter(
  db: Connection,
  { slug, turn, now = new Date() }: { slug: string; turn: Turn; now?: Date },
): Promise<WriterPage | null> {
  const [row] = await bySlug(db).all({ slug });
  if (!row) return null;
  const list = `writer:${row.id}`;
  noteTag(list);
  const page = await pageOfList(db, { list, turn, now });
  if (!page || page.stories === 0) return null;
  return { writer: { slug: row.slug, name: row.name, desk: row.desk }, ...page };
}

const bySlug = prepared((db) =>
  db
    .select({ id: bylines.id, slug: bylines.slug, name: bylines.name, desk: bylines.desk })
    .from(bylines)
    .where(eq(bylines.slug, sql.placeholder('slug')))
    .prepare(),
);
