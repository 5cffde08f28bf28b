import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Database, openDatabase } from './client.ts';
import { migrateDatabase, migrateWhenFree } from './migrate.ts';
import { copyDatabase, temporaryFolder } from './test/copy-database.ts';
import { everythingIn } from './test/everything-in.ts';
import { people } from './test/people.ts';
import { writePrinted } from './test/write-stories.ts';

const filesBeside = (db: Database) =>
  readdirSync(dirname(db.driver.name)).filter((name) => !/-(?:wal|shm)$/u.test(name));

const applied = (db: Database) =>
  db.driver
    .prepare('SELECT created_at FROM __drizzle_migrations ORDER BY created_at')
    .pluck()
    .all();

test('an empty file becomes a newsroom, without a copy of nothing', () => {
  const db = openDatabase(join(temporaryFolder(), 'deep', 'newsroom.sqlite'));
  migrateDatabase(db);
  const tables = Object.keys(everythingIn(db));
  db.close();

  expect(tables).toEqual(expect.arrayContaining(['stories', 'published_stories', 'events']));
  expect(filesBeside(db)).toEqual(['newsroom.sqlite']);
});

test('the second time nothing is done', async () => {
  const db = await copyDatabase();
  await writePrinted(db, people.journalist);
  const before = everythingIn(db);
  migrateDatabase(db);

  expect(everythingIn(db)).toEqual(before);
  expect(filesBeside(db)).toEqual(['newsroom.sqlite']);
});

test('a database of a newer version is refused, and left as it is', async () => {
  const db = await copyDatabase();
  db.driver
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run('newer', 9_999_999_999_999);
  const before = everythingIn(db);

  expect(() => migrateDatabase(db)).toThrow(/newer version/u);
  expect(everythingIn(db)).toEqual(before);
  expect(filesBeside(db)).toEqual(['newsroom.sqlite']);
});

test('before a migration everything is copied; then the migration is applied', () => {
  const db = newsroomBeforeNewest();
  const wanted = applied(db);
  const older = { rows: everythingIn(db), schema: schemaOf(db) };

  migrateDatabase(db);
  expect(applied(db).slice(0, -1)).toEqual(wanted);
  expect(schemaOf(db)).not.toEqual(older.schema);
  const copy = openDatabase(`${db.driver.name}.before-${String(wanted.at(-1))}`);
  expect({ rows: everythingIn(copy), schema: schemaOf(copy) }).toEqual(older);
  copy.close();
  db.close();
});

test('a migration that fails leaves the database as it was, and the copy beside it', async () => {
  const db = await copyDatabase();
  const newest = applied(db).at(-1);
  // What it makes still stands, so the newest migration cannot make it.
  db.driver.prepare('DELETE FROM __drizzle_migrations WHERE created_at = ?').run(newest);
  const before = { rows: everythingIn(db), schema: schemaOf(db) };

  expect(() => migrateDatabase(db)).toThrow('Failed to run the query');
  expect({ rows: everythingIn(db), schema: schemaOf(db) }).toEqual(before);
  expect(existsSync(`${db.driver.name}.before-${String(applied(db).at(-1))}`)).toBe(true);
});

test('the copy is of now, even where an earlier update left one', async () => {
  const db = await copyDatabase();
  const newest = applied(db).at(-1);
  db.driver.prepare('DELETE FROM __drizzle_migrations WHERE created_at = ?').run(newest);
  expect(() => migrateDatabase(db)).toThrow('Failed to run the query');
  await writePrinted(db, people.journalist);
  const before = everythingIn(db);

  expect(() => migrateDatabase(db)).toThrow('Failed to run the query');
  const copy = openDatabase(`${db.driver.name}.before-${String(applied(db).at(-1))}`);
  expect(everythingIn(copy)).toEqual(before);
  copy.close();
});

function schemaOf(db: Database): unknown[] {
  return db.driver.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all();
}

/** A newsroom with a section, as it was before the newest migration. */
function newsroomBeforeNewest(): Database {
  const folder = temporaryFolder();
  cpSync(fileURLToPath(new URL('./migrations', import.meta.url)), folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: unknown[] };
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, -1) }));
  const db = openDatabase(join(temporaryFolder(), 'newsroom.sqlite'));
  migrate(drizzle({ client: db.driver }), { migrationsFolder: folder });
  db.driver.exec("INSERT INTO sections VALUES (1, 'sport', 'رياضة', 'Sport', 0)");
  return db;
}

test('a start waits until another process has written, and says so', async () => {
  const db = openDatabase(join(temporaryFolder(), 'newsroom.sqlite'));
  const other = openDatabase(db.driver.name);
  onTestFinished(() => [db, other].forEach((one) => one.close()));
  other.driver.exec('BEGIN IMMEDIATE');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const said: string[] = [];
  const migrating = migrateWhenFree(db, (line) => said.push(line));
  await vi.advanceTimersByTimeAsync(1000);
  expect(said).toEqual([expect.stringContaining(db.driver.name)]);
  expect(Object.keys(everythingIn(db))).toEqual([]);
  other.driver.exec('ROLLBACK');
  await vi.advanceTimersByTimeAsync(1000);
  await migrating;
  expect(applied(db)).not.toEqual([]);
});
