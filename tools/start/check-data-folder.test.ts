import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { openDatabase } from '#db/client.ts';
import { createDatabaseFile } from '#db/create-database-file.ts';
import { temporaryFolder } from '#db/test/copy-database.ts';
import { checkDataFolder, findUploadedPhoto } from './check-data-folder.ts';

const uploaded = (bytes: string) => ({
  name: `media/originals/${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}`,
  bytes,
});
const drawn = { name: 'media/originals/0123456789abcdef0123', bytes: 'a drawing' };

/** A data folder with these files. */
function folderWith(files: { name: string; bytes: string }[] = []) {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, 'media/originals'), { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(dataDir, name), bytes);
  return readConfig({ DATA_DIR: dataDir });
}

test.each([
  ['nothing', []],
  ['drawings of a demo that was not finished', [drawn]],
  ['what a mounted disk brings with it', [{ name: 'lost+found', bytes: '' }]],
])('in a folder with %s a newspaper may begin', (_, files) => {
  expect(() => checkDataFolder(folderWith(files))).not.toThrow();
});

test.each([
  ['a photo that was uploaded', uploaded('a photo')],
  ['the key of sessions', { name: 'auth-secret', bytes: 'secret' }],
  ['the log of a database', { name: 'newsroom.sqlite-wal', bytes: 'log' }],
  ['the copy from before an update', { name: 'newsroom.sqlite.before-1', bytes: 'copy' }],
])('%s without the database tells of a newspaper that is missing', (_, file) => {
  const config = folderWith([drawn, file]);
  expect(() => checkDataFolder(config)).toThrow(
    `is missing, but ${join(config.dataDir, file.name)} is there`,
  );
});

test('a database without tables is no newspaper, and no place for one', () => {
  const config = folderWith();
  openDatabase(config.databaseFile).close();
  expect(() => checkDataFolder(config)).toThrow('there are no tables in it. 4096 bytes');
});

test('an empty newspaper is one, whatever else is there', () => {
  const config = folderWith([uploaded('a photo')]);
  createDatabaseFile(config.databaseFile);
  expect(() => checkDataFolder(config)).not.toThrow();
  expect(findUploadedPhoto(config.dataDir)).toContain('media/originals/');
});

test('a restore that was not finished is no newspaper', () => {
  const config = folderWith();
  createDatabaseFile(config.databaseFile);
  mkdirSync(join(config.dataDir, 'restoring'));
  expect(() => checkDataFolder(config)).toThrow('was not finished');
});
