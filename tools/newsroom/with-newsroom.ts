import { existsSync } from 'node:fs';
import type { Config } from '#config.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { createDatabaseFile } from '#db/create-database-file.ts';
import { migrateWhenFree } from '#db/migrate.ts';
import { checkDataFolder } from '#tools/start/check-data-folder.ts';

/**
 * Works on the newsroom's database, brought up to date first; a server may run on it at the same time. Throws where
 * there is none, unless a new one is wanted and nothing tells that there was one.
 */
export async function withNewsroom<T>(
  config: Config,
  work: (db: Database) => Promise<T>,
  { mayBeNew = false }: { mayBeNew?: boolean } = {},
): Promise<T> {
  checkDataFolder(config);
  if (mayBeNew) createDatabaseFile(config.databaseFile);
  if (!existsSync(config.databaseFile)) {
    throw new Error(`There is no database at ${config.databaseFile}.`);
  }
  const db = openDatabase(config.databaseFile);
  try {
    await migrateWhenFree(db, console.log);
    return await work(db);
  } finally {
    db.close();
  }
}
