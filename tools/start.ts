/** `npm start`: builds when sources have changed, then serves the newsroom. */
import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from './build/build-when-changed.ts';
import { runNewsroom } from './start/run-newsroom.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
await runNewsroom({ prepare: () => buildWhenChanged(root) });
