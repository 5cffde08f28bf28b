import { isNotNull } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { publishedStories } from '#db/schema.ts';

/** The stories that were in print and have been withdrawn. */
export async function listWithdrawnIds(db: Connection): Promise<number[]> {
  const rows = await db
    .select({ id: publishedStories.id })
    .from(publishedStories)
    .where(isNotNull(publishedStories.withdrawnAt));
  return rows.map(({ id }) => id);
}
