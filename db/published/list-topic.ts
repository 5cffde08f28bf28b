import { eq, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { topics } from '#db/schema.ts';
import { type ListPage, type Turn, hasStories, pageOfList } from './page-of-list.ts';

export type TopicPage = ListPage & { topic: { slug: string; name: string } };

/** Whether stories in print have this topic, and there is this page of them. */
export async function hasTopicPage(db: Connection, slug: string, turn: Turn): Promise<boolean> {
  const [row] = await bySlug(db).all({ slug });
  return row !== undefined && hasStories(db, `topic:${row.id}`, turn);
}

/** One page of a topic's stories, the newest first; null where there is no such page, or no story in print. */
export async function listTopic(
  db: Connection,
  { slug, turn, now = new Date() }: { slug: string; turn: Turn; now?: Date },
): Promise<TopicPage | null> {
  const [row] = await bySlug(db).all({ slug });
  if (!row) return null;
  const list = `topic:${row.id}`;
  noteTag(list);
  const page = await pageOfList(db, { list, turn, now });
  return page && page.stories > 0 ? { topic: { slug: row.slug, name: row.name }, ...page } : null;
}

const bySlug = prepared((db) =>
  db
    .select()
    .from(topics)
    .where(eq(topics.slug, sql.placeholder('slug')))
    .prepare(),
);
