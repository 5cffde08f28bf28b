/** Makes the demo newsroom in `DATA_DIR`, as a first `npm start` does, and develops its photos. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { listUndeveloped } from '#db/photos/list-undeveloped.ts';
import { startDeveloping } from '#media/develop/start-developing.ts';
import { prepareNewsroom } from '#tools/prepare-newsroom.ts';

const config = readConfig();
await prepareNewsroom(config, console.log);
const db = newsroomDatabase();
const developing = startDeveloping({ db, mediaDir: join(config.dataDir, 'media') });
while ((await listUndeveloped(db.read)).length > 0) await pause(50);
await developing.stop();
