import { expect, test } from 'vitest';
import { signInFailures } from '#db/people-schema.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { forgetTry, takeTry, triesOf } from './throttle.ts';

const account = 'journalist@duha.example';
const from = (address: string, device: string | null = null) =>
  triesOf({ account, address, device });
const tries = from('192.0.2.1');
const free = 5;
const strangers = Array.from({ length: 200 }, (_, number) => from(`198.51.100.${number}`));

test('five tries are free; then the wait doubles, up to a quarter of an hour', async () => {
  const db = await copyDatabase();
  const [own] = tries;
  if (!own) throw new Error('Nothing is counted.');
  const take = (seconds: number) => takeTry(db, { tries: [own], now: later(seconds) });
  for (let number = 0; number < free; number += 1) expect(await take(0)).toBe(0);
  let seconds = 0;
  const waits: number[] = [];
  while (waits.length < 12) {
    const wait = await take(seconds);
    expect(await take(seconds + wait - 1)).toBe(1);
    seconds += wait;
    expect(await take(seconds)).toBe(0);
    waits.push(wait);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
});

test('a try while waiting is not heard and not counted', async () => {
  const db = await copyDatabase();
  for (let number = 0; number < free; number += 1) await takeTry(db, { tries, now: later(0) });
  for (let number = 0; number < 9; number += 1) {
    expect(await takeTry(db, { tries, now: later(1) })).toBe(1);
  }
  expect(await takeTry(db, { tries, now: later(2) })).toBe(0);
});

test('of a hundred tries at once five get through', async () => {
  const db = await copyDatabase();
  const all = Array.from({ length: 100 }, () => takeTry(db, { tries, now: later(0) }));
  expect((await Promise.all(all)).filter((wait) => wait === 0)).toHaveLength(free);
});

test('who mistypes keeps neither others at the same address nor the account elsewhere waiting', async () => {
  const db = await copyDatabase();
  for (let number = 0; number < free; number += 1) await takeTry(db, { tries, now: later(0) });
  expect(await takeTry(db, { tries, now: later(0) })).toBe(2);
  expect(await takeTry(db, { tries: from('192.0.2.2'), now: later(0) })).toBe(0);
  const colleague = triesOf({ account: 'editor@duha.example', address: '192.0.2.1', device: null });
  expect(await takeTry(db, { tries: colleague, now: later(0) })).toBe(0);
});

test('one address that tries many accounts waits', async () => {
  const db = await copyDatabase();
  const spray = (number: number) =>
    triesOf({ account: `${number}@duha.example`, address: '192.0.2.1', device: null });
  const waits: number[] = [];
  for (let number = 0; number < 101; number += 1) {
    waits.push(await takeTry(db, { tries: spray(number), now: later(0) }));
  }
  expect(waits.filter((wait) => wait === 0)).toHaveLength(100);
});

test('strangers at many addresses slow an account down, but not where its person has signed in before', async () => {
  const db = await copyDatabase();
  const waits: number[] = [];
  for (const one of strangers) waits.push(await takeTry(db, { tries: one, now: later(0) }));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(30);
  expect(await takeTry(db, { tries: from('192.0.2.1'), now: later(0) })).toBeGreaterThan(0);
  // Even at the address of a stranger who is waiting.
  const known = from('198.51.100.1', 'device');
  expect(await takeTry(db, { tries: known, now: later(0) })).toBe(0);
  // A stolen cookie is no key: it waits as an address does.
  for (let number = 1; number < free; number += 1)
    await takeTry(db, { tries: known, now: later(0) });
  expect(await takeTry(db, { tries: known, now: later(0) })).toBe(2);
});

test('the right password was no failure, and clears nothing that others share', async () => {
  const db = await copyDatabase();
  const counted = async () =>
    Object.fromEntries(
      (await db.read.select().from(signInFailures)).map(({ key, failures }) => [key, failures]),
    );
  await takeTry(db, { tries, now: later(0) });
  await takeTry(db, { tries, now: later(0) });
  await forgetTry(db, { tries });
  expect(await counted()).toEqual({ 'address:192.0.2.1': 1, [`account:${account}`]: 1 });
  const known = from('192.0.2.1', 'device');
  await takeTry(db, { tries: known, now: later(0) });
  await forgetTry(db, { tries: known });
  expect(await counted()).toEqual({ 'address:192.0.2.1': 1, [`account:${account}`]: 1 });
});

test('a day forgets, and finds what is old by an index', async () => {
  const db = await copyDatabase();
  await takeTry(db, { tries, now: later(0) });
  const day = 24 * 60 * 60;
  await takeTry(db, { tries: from('192.0.2.2'), now: later(day + 1) });
  const keys = (await db.read.select().from(signInFailures)).map(({ key }) => key);
  expect(keys.some((key) => key.includes('192.0.2.1'))).toBe(false);
  const plan = db.driver
    .prepare('EXPLAIN QUERY PLAN DELETE FROM sign_in_failures WHERE last_at < 1')
    .all();
  expect(JSON.stringify(plan)).toContain('sign_in_failures_last');
});
