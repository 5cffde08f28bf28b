import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Config } from '#config.ts';
import { lockFolder } from '#db/folder-lock.ts';

/**
 * Holds DATA_DIR for what this process does there alone, with all of its workers; commands may run beside a server.
 * Throws an Error that names who has it. Returns how to let it go; the end of the process does so as well.
 */
export function takeDataFolder({ dataDir }: Pick<Config, 'dataDir'>, what: string): () => void {
  const since = new Date().toISOString();
  const holder = `${what}, process ${process.pid} of ${hostname()}, since ${since}`;
  const lock = lockFolder(join(dataDir, 'server.lock'), holder);
  if (lock.ok) return lock.release;
  throw new Error(
    `The data folder ${dataDir} is in use by ${lock.holder}. End that one first, or choose another folder: DATA_DIR=/some/folder npm start`,
  );
}
