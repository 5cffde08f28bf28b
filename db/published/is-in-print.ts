import { eq, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { publishedStories } from '#db/schema.ts';

/** Whether a story stands in print, or did: a withdrawn one still has its page. */
export async function isInPrint(db: Connection, id: number): Promise<boolean> {
  return (await byId(db).all({ id })).length > 0;
}

const byId = prepared((db) =>
  db
    .select({ id: publishedStories.id })
    .from(publishedStories)
    .where(eq(publishedStories.id, sql.placeholder('id')))
    .prepare(),
);
