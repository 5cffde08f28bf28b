import { inArray } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { media } from '#db/schema.ts';

/** Has these photos developed again, since files of theirs are missing. No act: what is said of them stays. */
export async function setUndeveloped(db: Database, ids: number[]): Promise<void> {
  await db.write(async (tx) => {
    await tx.update(media).set({ isDeveloped: false }).where(inArray(media.id, ids));
  });
}
