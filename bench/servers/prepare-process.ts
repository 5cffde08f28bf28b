/** Makes the demo newsroom in `DATA_DIR`, as a first `npm start` does, and develops its photos. */
import { join } from 'node:path';
import { readConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { prepareNewsroom } from '#tools/prepare-newsroom.ts';
import { developAll } from './develop-all.ts';

const config = readConfig();
await prepareNewsroom(config, console.log);
await developAll(newsroomDatabase(), join(config.dataDir, 'media'));
