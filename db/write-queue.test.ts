import { eq, sql } from 'drizzle-orm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { refused } from '#newsroom/result.ts';
import { settingsTable } from './schema.ts';
import { openDatabase } from './client.ts';
import { copyDatabase } from './test/copy-database.ts';

test('60 writes at once are all done, in the order of the calls, and never mixed', async () => {
  const db = await copyDatabase();
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  const writes = Array.from({ length: 60 }, (_, number) =>
    db.write(async (tx) => {
      inside += 1;
      most = Math.max(most, inside);
      await tx.insert(settingsTable).values({ name: `a${number}`, value: number });
      // Others would come in between here, if they could.
      await new Promise(setImmediate);
      const [row] = await tx.select({ rows: sql<number>`count(*)` }).from(settingsTable);
      await tx.insert(settingsTable).values({ name: `b${number}`, value: row?.rows });
      order.push(number);
      inside -= 1;
      return number;
    }),
  );
  const numbers = Array.from({ length: 60 }, (_, number) => number);

  expect(await Promise.all(writes)).toEqual(numbers);
  expect(order).toEqual(numbers);
  expect(most).toBe(1);
  const seen = await db.read.select().from(settingsTable);
  expect(seen).toHaveLength(120);
  for (const number of numbers) {
    expect(seen).toContainEqual({ name: `b${number}`, value: 2 * number + 1 });
  }
});

test('what throws and what refuses leaves nothing behind, and those after it are not disturbed', async () => {
  const db = await copyDatabase();
  const set = (name: string, end: () => unknown) =>
    db.write(async (tx) => {
      await tx.insert(settingsTable).values({ name, value: 1 });
      await new Promise(setImmediate);
      return end();
    });
  const [first, thrown, refusal, wrongSql, last] = await Promise.allSettled([
    set('first', () => 'done'),
    set('thrown', () => {
      throw new Error('broken');
    }),
    set('refused', () => refused('conflict', { version: 7 })),
    set('wrong', () => db.driver.exec('NOT SQL')),
    set('last', () => 'done'),
  ]);

  expect(first).toEqual({ status: 'fulfilled', value: 'done' });
  expect(thrown).toMatchObject({ status: 'rejected', reason: { message: 'broken' } });
  expect(refusal).toMatchObject({ value: { ok: false, code: 'conflict', version: 7 } });
  expect(wrongSql).toMatchObject({ status: 'rejected' });
  expect(last).toEqual({ status: 'fulfilled', value: 'done' });
  const names = await db.read.select({ name: settingsTable.name }).from(settingsTable);
  expect(names.map((row) => row.name)).toEqual(['first', 'last']);
  expect(db.driver.inTransaction).toBe(false);
});

test('a broken rule of the schema throws, and rolls back what came before it', async () => {
  const db = await copyDatabase();
  const twice = db.write(async (tx) => {
    await tx.insert(settingsTable).values({ name: 'same', value: 1 });
    await tx.insert(settingsTable).values({ name: 'same', value: 2 });
  });

  await expect(twice).rejects.toThrow('UNIQUE');
  expect(await db.read.select().from(settingsTable)).toEqual([]);
});

test('readers see nothing until the commit, then all of it', async () => {
  const db = await copyDatabase();
  const rows = async () => (await db.read.select().from(settingsTable)).length;
  const during: number[] = [];
  await db.write(async (tx) => {
    await tx.insert(settingsTable).values({ name: 'one', value: 1 });
    during.push(await rows());
    await tx.insert(settingsTable).values({ name: 'two', value: 2 });
    during.push(await rows());
  });
  expect([...during, await rows()]).toEqual([0, 0, 2]);
});

test('listeners hear of commits alone, until they stop listening', async () => {
  const db = await copyDatabase();
  let heard = 0;
  const stop = db.onCommit(() => {
    heard += 1;
  });
  const set = (name: string) =>
    db.write(async (tx) => {
      await tx.insert(settingsTable).values({ name, value: 1 });
    });

  await set('one');
  expect(heard).toBe(1);
  await db.write(async () => refused('forbidden'));
  await expect(set('one')).rejects.toThrow('UNIQUE');
  expect(heard).toBe(1);
  stop();
  await set('two');
  expect(heard).toBe(1);
  expect(
    await db.read.select().from(settingsTable).where(eq(settingsTable.name, 'two')),
  ).toHaveLength(1);
});

test('what waits together is committed together, and a commit that fails is told to all of it', async () => {
  const db = await copyDatabase();
  let commits = 0;
  onTestFinished(db.onCommit(() => (commits += 1)));
  const set = (name: string) =>
    db.write(async (tx) => {
      await tx.insert(settingsTable).values({ name, value: 1 });
    });
  await Promise.all([set('one'), set('two'), set('three')]);
  expect(commits).toBe(1);

  // The last straw: a rule that SQLite looks at when it commits.
  const breaks = db.write(async () => {
    db.driver.pragma('defer_foreign_keys = ON');
    db.driver.exec(
      "INSERT INTO sessions (id, token, user_id, expires_at, created_at, updated_at) VALUES ('s', 't', 'nobody', 0, 0, 0)",
    );
  });
  const ends = await Promise.allSettled([set('four'), breaks]);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(commits).toBe(1);
  await set('five');
  const names = await db.read.select({ name: settingsTable.name }).from(settingsTable);
  expect(names.map(({ name }) => name).toSorted()).toEqual(['five', 'one', 'three', 'two']);
});

/** Another connection to the same file that holds the write lock, as another process would. */
function lockElsewhere(file: string): () => void {
  const other = openDatabase(file);
  onTestFinished(() => other.close());
  other.driver.exec('BEGIN IMMEDIATE');
  return () => other.driver.exec('ROLLBACK');
}

test('while another process writes, reading and the event loop go on, and what waits is written afterwards', async () => {
  const db = await copyDatabase();
  const unlock = lockElsewhere(db.driver.name);
  let written = 0;
  const set = (name: string) =>
    db
      .write(async (tx) => tx.insert(settingsTable).values({ name, value: 1 }))
      .then(() => (written += 1));
  const writes = [set('one'), set('two')];
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await db.read.select().from(settingsTable)).toEqual([]);
  }
  writes.push(set('three'));
  expect(written).toBe(0);
  unlock();
  await Promise.all(writes);
  const names = await db.read.select({ name: settingsTable.name }).from(settingsTable);
  expect(names.map(({ name }) => name).toSorted()).toEqual(['one', 'three', 'two']);
});

test('a lock that is never let go is said after 25 s, and later writes are done', async () => {
  const db = await copyDatabase();
  const unlock = lockElsewhere(db.driver.name);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => void vi.restoreAllMocks());
  const set = (name: string) =>
    db.write(async (tx) => tx.insert(settingsTable).values({ name, value: 1 }));
  const early = set('early');
  now = 24_999;
  const late = set('late');
  now = 25_000;
  await expect(early).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  unlock();
  await late;
  const names = await db.read.select({ name: settingsTable.name }).from(settingsTable);
  expect(names).toEqual([{ name: 'late' }]);
});
