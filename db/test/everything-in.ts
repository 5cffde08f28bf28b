import { asc, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { events } from '#db/schema.ts';

/** Every row of every table: two of these are equal only when nothing at all was changed between them. */
export function everythingIn(db: Database): Record<string, unknown[]> {
  const tables = db.reader
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [table, db.reader.prepare(`SELECT * FROM "${table}"`).all()]),
  );
}

/** What the log says about one subject, such as `story:1`, from its beginning. */
export async function logOf(db: Database, subject: string) {
  return db.read
    .select({ actor: events.actor, act: events.act, data: events.data, at: events.at })
    .from(events)
    .where(eq(events.subject, subject))
    .orderBy(asc(events.id));
}
