import type { ServerResponse } from 'node:http';
import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';

/** `{"ok":true}` while the database answers, else 503. */
export async function answerHealth(db: Database, res: ServerResponse): Promise<void> {
  const ok = await Promise.resolve(db.read.get(sql`SELECT 1`)).then(
    () => true,
    () => false,
  );
  res.setHeader('Cache-Control', 'no-store');
  res.writeHead(ok ? 200 : 503, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ok }));
}
