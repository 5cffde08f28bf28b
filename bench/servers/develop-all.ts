import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#db/client.ts';
import { listUndeveloped } from '#db/photos/list-undeveloped.ts';
import { startDeveloping } from '#media/develop/start-developing.ts';

/** Makes all files of all photos, as the first process of a newsroom does behind everybody's backs. */
export async function developAll(db: Database, mediaDir: string): Promise<void> {
  const developing = startDeveloping({ db, mediaDir });
  while ((await listUndeveloped(db.read)).length > 0) await pause(50);
  await developing.stop();
}
