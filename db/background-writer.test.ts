import { expect, onTestFinished, test } from 'vitest';
import { backgroundWriter } from './background-writer.ts';
import { openDatabase } from './client.ts';
import { settingsTable } from './schema.ts';
import { copyDatabase } from './test/copy-database.ts';

const numbers = Array.from({ length: 12 }, (_, number) => number);

test('each item is done once, in order, in transactions that end when their time is over', async () => {
  const db = await copyDatabase();
  let commits = 0;
  onTestFinished(db.onCommit(() => (commits += 1)));
  const done = await backgroundWriter(db, { longestMs: 0.001 })(numbers, async (tx, number) =>
    tx.insert(settingsTable).values({ name: String(number).padStart(2, '0'), value: number }),
  );
  expect(done).toBe(12);
  expect(commits).toBe(12);
  const rows = await db.read.select().from(settingsTable).orderBy(settingsTable.name);
  expect(rows.map(({ value }) => value)).toEqual(numbers);
});

test('writers of other processes get in between two transactions', async () => {
  const db = await copyDatabase();
  const other = openDatabase(db.driver.name);
  onTestFinished(() => other.close());
  const order: string[] = [];
  const background = backgroundWriter(db, { longestMs: 0.001 })(numbers, async (tx, number) => {
    if (number === 3) {
      void other
        .write(async (theirs) => theirs.insert(settingsTable).values({ name: 'save', value: 1 }))
        .then(() => order.push('save'));
    }
    await tx.insert(settingsTable).values({ name: String(number), value: number });
    order.push(String(number));
  });
  await background;
  expect(order.indexOf('save')).toBeGreaterThan(0);
  expect(order.indexOf('save')).toBeLessThan(order.indexOf('11'));
});

test('a signal ends it after the transaction that is under way, and tells how many were done', async () => {
  const db = await copyDatabase();
  const stop = new AbortController();
  const pace = { signal: stop.signal, longestMs: 0.001 };
  const done = await backgroundWriter(db, pace)(numbers, async (tx, number) => {
    if (number === 4) stop.abort();
    await tx.insert(settingsTable).values({ name: String(number), value: number });
  });
  expect(done).toBe(5);
  expect(await db.read.$count(settingsTable)).toBe(5);
});

test('what fails takes back its transaction and is thrown', async () => {
  const db = await copyDatabase();
  const writing = backgroundWriter(db, { longestMs: 1000 })(numbers, async (tx, number) => {
    await tx.insert(settingsTable).values({ name: String(number), value: number });
    if (number === 2) throw new Error('broken');
  });
  await expect(writing).rejects.toThrow('broken');
  expect(await db.read.$count(settingsTable)).toBe(0);
});
