import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

test('never more at once than allowed, in order, and a failure gives its place back', async () => {
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = takeTurns(2, async (number: number) => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    if (number % 3 === 0) throw new Error(`no ${number}`);
    return number;
  });
  const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((number) => work(number)));
  expect(most).toBe(2);
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(5);
});
