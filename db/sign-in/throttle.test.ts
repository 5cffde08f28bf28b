import { expect, test } from 'vitest';
import { signInFailures } from '#db/people-schema.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { clearFailures, takeTry } from './throttle.ts';

const keys = ['account:journalist@duha.example'];

test('five tries are free; then the wait doubles, up to a quarter of an hour', async () => {
  const db = await copyDatabase();
  for (let number = 0; number < 5; number += 1) {
    expect(await takeTry(db, { keys, now: later(0) })).toBe(0);
  }
  let seconds = 0;
  const waits: number[] = [];
  while (waits.length < 12) {
    const wait = await takeTry(db, { keys, now: later(seconds) });
    expect(await takeTry(db, { keys, now: later(seconds + wait - 1) })).toBe(1);
    seconds += wait;
    expect(await takeTry(db, { keys, now: later(seconds) })).toBe(0);
    waits.push(wait);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
});

test('a try while waiting is not heard and not counted', async () => {
  const db = await copyDatabase();
  for (let number = 0; number < 5; number += 1) await takeTry(db, { keys, now: later(0) });
  for (let number = 0; number < 9; number += 1) {
    expect(await takeTry(db, { keys, now: later(1) })).toBe(1);
  }
  expect(await takeTry(db, { keys, now: later(2) })).toBe(0);
});

test('of a hundred tries at once five get through', async () => {
  const db = await copyDatabase();
  const tries = Array.from({ length: 100 }, () => takeTry(db, { keys, now: later(0) }));
  expect((await Promise.all(tries)).filter((wait) => wait === 0)).toHaveLength(5);
});

test('the longest wait of several keys is the one that counts; others are not slowed', async () => {
  const db = await copyDatabase();
  for (let number = 0; number < 5; number += 1) await takeTry(db, { keys, now: later(0) });
  expect(await takeTry(db, { keys: ['address:192.0.2.1', ...keys], now: later(0) })).toBe(2);
  expect(await takeTry(db, { keys: ['address:192.0.2.1'], now: later(0) })).toBe(0);
  expect(await takeTry(db, { keys: ['account:editor@duha.example'], now: later(0) })).toBe(0);
});

test('the right password clears its account alone, and a day clears all', async () => {
  const db = await copyDatabase();
  const [account = ''] = keys;
  await takeTry(db, { keys: [account, 'other'], now: later(0) });
  await clearFailures(db, account);
  const counted = async () => (await db.read.select().from(signInFailures)).map((row) => row.key);
  expect(await counted()).toEqual(['other']);
  await takeTry(db, { keys: ['third'], now: later(24 * 60 * 60) });
  expect(await counted()).toEqual(['other', 'third']);
  await takeTry(db, { keys: ['third'], now: later(24 * 60 * 60 + 1) });
  expect(await counted()).toEqual(['third']);
});
