import { inArray } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { corrections } from '#db/schema.ts';

/** Which of these stories bear a public note: a correction, an update or a clarification. */
export async function correctedAmong(db: Connection, ids: number[]): Promise<Set<number>> {
  const rows = await db
    .selectDistinct({ storyId: corrections.storyId })
    .from(corrections)
    .where(inArray(corrections.storyId, ids));
  return new Set(rows.map(({ storyId }) => storyId));
}
