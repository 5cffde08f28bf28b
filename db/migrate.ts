import { readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { z } from 'zod';
import type { Database } from './client.ts';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));
const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/**
 * `migrateDatabase` once no other process writes, which `say` is told when it lasts. Rejects with SQLITE_BUSY
 * after 25 s.
 */
export async function migrateWhenFree(db: Database, say: (line: string) => void): Promise<void> {
  const wait = `Waiting for another process that is writing to ${db.driver.name} …`;
  const waiting = setTimeout(() => say(wait), 1000);
  try {
    await db.write(async () => undefined);
  } finally {
    clearTimeout(waiting);
  }
  migrateDatabase(db);
}

/**
 * Brings the schema up to date in one transaction, after a copy of the file beside it when there is
 * anything to lose. Throws when the database was written by a newer version of the code.
 */
export function migrateDatabase(db: Database): void {
  const known = journal.parse(JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')));
  const newest = Math.max(...known.entries.map((entry) => entry.when));
  const applied = lastApplied(db);
  if (applied === newest) return;
  if (applied > newest) {
    throw new Error(
      'This database was written by a newer version of Mihbara. Start that version, or restore a backup.',
    );
  }
  if (applied > 0) backUp(db, applied);
  // Nobody is served yet, and two processes may start on one file.
  db.driver.pragma('busy_timeout = 5000');
  try {
    migrate(drizzle({ client: db.driver }), { migrationsFolder: folder });
  } finally {
    db.driver.pragma('busy_timeout = 0');
  }
}

/** When the last applied migration was made, in milliseconds; 0 for an empty file. */
function lastApplied(db: Database): number {
  const table = db.driver
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .get();
  if (!table) return 0;
  const row = db.driver.prepare('SELECT max(created_at) AS newest FROM __drizzle_migrations').get();
  return z.object({ newest: z.number().nullable() }).parse(row).newest ?? 0;
}

function backUp(db: Database, version: number): void {
  const copy = `${db.driver.name}.before-${version}`;
  // Written whole and then named: a crash must not leave half a copy that looks like one. It takes the place
  // of an older one: after an update that failed, people have worked on.
  rmSync(`${copy}.part`, { force: true });
  db.driver.prepare('VACUUM INTO ?').run(`${copy}.part`);
  renameSync(`${copy}.part`, copy);
}
