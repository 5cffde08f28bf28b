import { copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './client.ts';
import { createDatabaseFile } from './create-database-file.ts';
import { hasTables } from './has-tables.ts';
import { temporaryFolder } from './test/copy-database.ts';

test('from its first moment the file alone has all tables, while it is open, too', () => {
  const folder = join(temporaryFolder(), 'deep');
  const file = join(folder, 'newsroom.sqlite');
  createDatabaseFile(file);
  expect(readdirSync(folder)).toEqual(['newsroom.sqlite']);
  const db = openDatabase(file);
  const copy = join(temporaryFolder(), 'copy.sqlite');
  copyFileSync(file, copy);
  db.close();
  expect(hasTables(copy)).toBe(true);
});

test('one that is there stays as it is, whatever it is', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'newsroom.sqlite');
  writeFileSync(file, '');
  createDatabaseFile(file);
  expect(readdirSync(folder)).toEqual(['newsroom.sqlite']);
  expect(statSync(file).size).toBe(0);
});

test('what SQLite leaves of a copy without its log has no tables', () => {
  const file = join(temporaryFolder(), 'newsroom.sqlite');
  openDatabase(file).close();
  expect(statSync(file).size).toBe(4096);
  expect(hasTables(file)).toBe(false);
});
