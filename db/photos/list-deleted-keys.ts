import { and, desc, eq, gt, max, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { events, media } from '#db/schema.ts';

/** A crash just after a deletion stands at the end of the log. */
const lookBack = 10_000;

/** The keys of photos that were deleted of late and have not come back. */
export async function listDeletedKeys(db: Connection): Promise<string[]> {
  const [newest] = await db.select({ id: max(events.id) }).from(events);
  const key = sql<string>`json_extract(${events.data}, '$.key')`;
  const rows = await db
    .select({ key })
    .from(events)
    .where(
      and(
        gt(events.id, (newest?.id ?? 0) - lookBack),
        eq(events.act, 'photo.delete'),
        sql`${key} NOT IN (SELECT ${media.key} FROM ${media})`,
      ),
    )
    .orderBy(desc(events.id));
  return [...new Set(rows.map((row) => row.key))];
}
