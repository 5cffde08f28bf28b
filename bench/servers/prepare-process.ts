/** Makes the demo newsroom in `DATA_DIR`, as a first `npm start` does. */
import { readConfig } from '#config.ts';
import { prepareNewsroom } from '#tools/prepare-newsroom.ts';

await prepareNewsroom(readConfig(), console.log);
