import type { ServerResponse } from 'node:http';
import type { Database } from '#db/client.ts';
import { isAnswering } from '#db/is-answering.ts';
import type { Readiness } from '#db/readiness.ts';

/** `{"ok":true}` while the database can be read, else 503: whether this process works. */
export function answerHealth(db: Database, res: ServerResponse): void {
  send(res, { ok: isAnswering(db) });
}

/** `{"ok":true}` while the database can be written and read, else 503 with what is in the way: whether readers and writers may be sent here. */
export async function answerReady(readiness: Pick<Readiness, 'check'>, res: ServerResponse) {
  const found = await readiness.check();
  send(res, found ? { ok: false, fault: found.fault } : { ok: true });
}

function send(res: ServerResponse, state: { ok: boolean; fault?: string }): void {
  res.setHeader('Cache-Control', 'no-store');
  res
    .writeHead(state.ok ? 200 : 503, { 'Content-Type': 'application/json' })
    .end(JSON.stringify(state));
}
