import {
  openSync,
  renameSync,
  rmSync,
  writeSync,
  closeSync,
  chmodSync,
  readdirSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { log } from '#log.ts';
import { type Database, openDatabase } from './client.ts';
import { openReadiness } from './readiness.ts';
import { copyDatabase } from './test/copy-database.ts';
import { everythingIn } from './test/everything-in.ts';

/** A newsroom's database, and whether it is ready each time that a second has passed. */
async function watched() {
  const db = await copyDatabase();
  const { name: file } = db.driver;
  const told = vi.spyOn(log, 'error').mockReturnValue();
  onTestFinished(() => told.mockRestore());
  const readiness = openReadiness({ databaseFile: file, dataDir: dirname(file) });
  onTestFinished(readiness.close);
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const later = async () => {
    vi.advanceTimersByTime(1000);
    return (await readiness.check())?.fault ?? null;
  };
  return { db, file, later, readiness };
}

const rowsOf = (db: Database) => everythingIn(db)['health'];

test('a newsroom that works is ready, and nothing is left but a row', async () => {
  const { db, file, later } = await watched();
  const { health, ...before } = everythingIn(db);
  expect(health).toEqual([]);
  expect(await later()).toBeNull();
  expect(rowsOf(db)).toEqual([{ id: 1, at: expect.any(Number) as number }]);
  const { health: _, ...after } = everythingIn(db);
  expect(after).toEqual(before);
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('whoever asks a hundred times within a second makes one row be written', async () => {
  const { db, later, readiness } = await watched();
  await later();
  const version = db.dataVersion();
  await Promise.all(Array.from({ length: 100 }, readiness.check));
  expect(db.dataVersion()).toBe(version);
  await later();
  expect(db.dataVersion()).not.toBe(version);
});

test('a folder that was moved away is not ready, and comes back', async () => {
  const { file, later } = await watched();
  const folder = dirname(file);
  renameSync(folder, `${folder}-elsewhere`);
  expect(await later()).toBe('moved');
  renameSync(`${folder}-elsewhere`, folder);
  expect(await later()).toBeNull();
});

test.each(['', '-wal'])('a database whose file%s was deleted is not ready', async (end) => {
  const { file, later } = await watched();
  rmSync(`${file}${end}`);
  expect(await later()).toBe('moved');
});

test('a database whose header was overwritten is not ready', async () => {
  const { file, later } = await watched();
  const handle = openSync(file, 'r+');
  // Not closed before the database: that would drop the locks of this process.
  onTestFinished(() => closeSync(handle));
  writeSync(handle, Buffer.alloc(100));
  expect(await later()).toBe('damaged');
});

test('a row that cannot be written is no readiness, though all can be read', async () => {
  const { db, later } = await watched();
  db.driver.exec(
    "CREATE TRIGGER closed BEFORE INSERT ON health BEGIN SELECT RAISE(ABORT, 'closed'); END",
  );
  expect(await later()).toBe('database');
});

// Root may write anywhere.
test.runIf(process.getuid?.() !== 0)('a folder that cannot be written is not ready', async () => {
  const { file, later } = await watched();
  chmodSync(dirname(file), 0o500);
  onTestFinished(() => chmodSync(dirname(file), 0o700));
  expect(await later()).toBe('disk');
});

test('while another process writes it is ready, and the event loop is free', async () => {
  const { file, later } = await watched();
  const other = openDatabase(file);
  onTestFinished(() => other.close());
  other.driver.exec('BEGIN IMMEDIATE');
  let turns = 0;
  const turn = setInterval(() => (turns += 1));
  expect(await later()).toBeNull();
  clearInterval(turn);
  expect(turns).toBeGreaterThan(10);
});
