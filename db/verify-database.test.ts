import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './client.ts';
import { migrateDatabase } from './migrate.ts';

import { copyDatabase, temporaryFolder } from './test/copy-database.ts';
import { newsroomAt } from './test/newsroom-at.ts';
import { verifyDatabase } from './verify-database.ts';

test('a newspaper is whole, while it is written, too', async () => {
  const db = await copyDatabase();
  db.driver.exec('BEGIN IMMEDIATE');
  expect(verifyDatabase(db.driver.name)).toEqual([]);
});

test.each([
  ['DROP INDEX accounts_user', 'index accounts_user: is missing'],
  ['DROP TRIGGER events_keep', 'trigger events_keep: is missing'],
  ['DROP TABLE story_reads', 'table story_reads: is missing'],
  ['ALTER TABLE topics ADD COLUMN colour text', 'table topics: is not as the migrations make it'],
  ['CREATE TABLE strange (id)', 'table strange: is made by no migration'],
  ['UPDATE __drizzle_migrations SET created_at = 1', 'it was written by another version'],
  ['DROP TABLE __drizzle_migrations', 'there are no tables of a newspaper in it'],
  [
    'PRAGMA foreign_keys = OFF; DELETE FROM people',
    'accounts, row 1: points to a row that does not exist',
  ],
])('%s makes it not whole', async (statement, fault) => {
  const db = await copyDatabase();
  db.driver.exec(statement);
  expect(verifyDatabase(db.driver.name)).toContainEqual(expect.stringContaining(fault));
});

test('the file that is left of a copy without its log is not whole, and stays as it is', () => {
  const folder = temporaryFolder();
  const db = openDatabase(join(folder, 'newsroom.sqlite'));
  migrateDatabase(db);
  const copy = join(folder, 'copy.sqlite');
  copyFileSync(db.driver.name, copy);
  db.close();
  const bytes = readFileSync(copy);
  expect(bytes.length).toBe(4096);
  expect(verifyDatabase(copy)).toEqual([expect.stringContaining('there are no tables')]);
  expect(readFileSync(copy).equals(bytes)).toBe(true);
});

test('a file without anything is not whole, and stays empty', () => {
  const file = join(temporaryFolder(), 'newsroom.sqlite');
  writeFileSync(file, '');
  expect(verifyDatabase(file)).toEqual([expect.stringContaining('there are no tables')]);
  expect(statSync(file).size).toBe(0);
});

test('one that an update has yet to reach is whole, also where an older form of its last migration ran', () => {
  const db = newsroomAt('0006_newspaper', (sql) =>
    sql.replaceAll(
      /CREATE INDEX `(?:corrections_newest|published_\w+)` ON `(?:corrections|published_stories)`.*\n/gu,
      '',
    ),
  );
  expect(verifyDatabase(db.driver.name)).toEqual([]);
  migrateDatabase(db);
  expect(verifyDatabase(db.driver.name)).toEqual([]);
  const indexes = db.reader
    .prepare("SELECT name FROM sqlite_master WHERE type = 'index'")
    .pluck()
    .all();
  expect(indexes).toEqual(
    expect.arrayContaining(['corrections_newest', 'published_moments', 'published_withdrawn']),
  );
  db.close();
});
