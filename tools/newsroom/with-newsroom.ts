import type { Config } from '#config.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { migrateWhenFree } from '#db/migrate.ts';

/** Works on the newsroom's database, brought up to date first; a server may run on it at the same time. */
export async function withNewsroom<T>(
  config: Config,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = openDatabase(config.databaseFile);
  try {
    await migrateWhenFree(db, console.log);
    return await work(db);
  } finally {
    db.close();
  }
}
