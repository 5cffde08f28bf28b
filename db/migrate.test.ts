import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from './client.ts';
import { migrateDatabase } from './migrate.ts';
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

test('before a migration everything is copied; then the migration is applied', async () => {
  const db = await copyDatabase();
  await writePrinted(db, people.journalist);
  const wanted = applied(db);
  // As it was before the newest migration, which brought two columns.
  for (const column of ['save_id', 'changes']) {
    db.driver.exec(`ALTER TABLE revisions DROP COLUMN ${column}`);
  }
  db.driver.prepare('DELETE FROM __drizzle_migrations WHERE created_at = ?').run(wanted.at(-1));
  const older = everythingIn(db);
  expect(columnsOf(db)).not.toContain('save_id');

  migrateDatabase(db);
  expect(applied(db)).toEqual(wanted);
  expect(columnsOf(db)).toContain('save_id');
  const copy = openDatabase(`${db.driver.name}.before-${String(wanted.at(-2))}`);
  expect(everythingIn(copy)).toEqual(older);
  expect(columnsOf(copy)).not.toContain('save_id');
  copy.close();
});

test('a migration that fails leaves the database as it was, and the copy beside it', async () => {
  const db = await copyDatabase();
  const newest = applied(db).at(-1);
  // The columns still stand, so the migration that adds them cannot.
  db.driver.prepare('DELETE FROM __drizzle_migrations WHERE created_at = ?').run(newest);
  const before = { rows: everythingIn(db), columns: columnsOf(db) };

  expect(() => migrateDatabase(db)).toThrow('Failed to run the query');
  expect({ rows: everythingIn(db), columns: columnsOf(db) }).toEqual(before);
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

function columnsOf(db: Database): string[] {
  return db.driver
    .prepare("SELECT name FROM pragma_table_info('revisions')")
    .pluck()
    .all() as string[];
}
