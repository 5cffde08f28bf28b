import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase } from './client.ts';
import { migrateDatabase } from './migrate.ts';

/**
 * Makes the database where there is none. The file gets its name once all tables are in it: whoever finds one without
 * tables has found the remains of another one.
 */
export function createDatabaseFile(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const making = `${path}.new-${process.pid}`;
  const remove = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${making}${end}`, { force: true });
  };
  remove();
  try {
    const db = openDatabase(making);
    try {
      migrateDatabase(db);
    } finally {
      // Takes what lies in the log of writes beside it into the file.
      db.close();
    }
    linkSync(making, path);
  } catch (error) {
    // Another process may have made one meanwhile.
    if (!existsSync(path)) throw error;
  } finally {
    remove();
  }
}
