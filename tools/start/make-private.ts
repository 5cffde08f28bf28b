import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Config } from '#config.ts';
import { errorCode } from '#tools/errors/error-code.ts';

/**
 * Takes from all but the owner what an older version left open: the database with what lies beside it (SQLite gives
 * its log of writes the same rights), and the folders of photos. What is made from now on is private by umask.
 */
export function makePrivate({ dataDir, databaseFile }: Pick<Config, 'dataDir' | 'databaseFile'>) {
  const besideDatabase = namesIn(dirname(databaseFile))
    .filter((name) => name.startsWith(basename(databaseFile)))
    .map((name) => join(dirname(databaseFile), name));
  const media = join(dataDir, 'media');
  const folders = [media, ...namesIn(media).map((name) => join(media, name))];
  for (const path of [...besideDatabase, ...folders]) {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    if ((mode & 0o077) !== 0) closeToOthers(path, mode);
  }
}

function closeToOthers(path: string, mode: number): void {
  try {
    chmodSync(path, mode & 0o700);
  } catch (error) {
    // It belongs to another user, who has let us in on purpose.
    if (errorCode(error) !== 'EPERM') throw error;
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
