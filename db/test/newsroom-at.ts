import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { type Database, openDatabase } from '#db/client.ts';
import { temporaryFolder } from './copy-database.ts';

type Journal = { entries: { tag: string }[] };

/** An empty newsroom as it was after this migration; `asWas` makes of the migration's statements those of an older form of it. */
export function newsroomAt(tag: string, asWas = (sql: string) => sql): Database {
  const folder = temporaryFolder();
  cpSync(fileURLToPath(new URL('../migrations', import.meta.url)), folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal;
  const last = journal.entries.findIndex((entry) => entry.tag === tag);
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }));
  const statements = join(folder, `${tag}.sql`);
  writeFileSync(statements, asWas(readFileSync(statements, 'utf8')));
  const db = openDatabase(join(temporaryFolder(), 'newsroom.sqlite'));
  migrate(drizzle({ client: db.driver }), { migrationsFolder: folder });
  return db;
}
