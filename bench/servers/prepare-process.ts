/** Makes the demo newsroom in `DATA_DIR`, as a first `npm start` does, develops its photos, and gives it a past of as many stories as its argument says. */
import { join } from 'node:path';
import { readConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { fillArchive } from '#db/demo/archive/fill-archive.ts';
import { prepareNewsroom } from '#tools/prepare-newsroom.ts';
import { developAll } from './develop-all.ts';

const config = readConfig();
await prepareNewsroom(config, console.log);
await developAll(newsroomDatabase(), join(config.dataDir, 'media'));
const stories = Number(process.argv[2] ?? 0);
if (stories > 0) {
  const filled = await fillArchive(newsroomDatabase(), { stories, say: console.log });
  if (!filled.ok) throw new Error(`The past was not made: ${filled.code}.`);
}
