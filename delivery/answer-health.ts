import type { ServerResponse } from 'node:http';
import type { Database } from '#db/client.ts';
import { isAnswering } from '#db/is-answering.ts';

/** `{"ok":true}` while the database answers, else 503. */
export function answerHealth(db: Database, res: ServerResponse): void {
  const ok = isAnswering(db);
  res.setHeader('Cache-Control', 'no-store');
  res.writeHead(ok ? 200 : 503, { 'Content-Type': 'application/json' }).end(JSON.stringify({ ok }));
}
