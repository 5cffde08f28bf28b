import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { fairQueue } from './fair-queue.ts';

const answer = () =>
  Object.assign(new EventEmitter(), { destroyed: false }) as unknown as ServerResponse;
const all = { running: 2, runningEach: 1, waiting: 4, waitingEach: 3 };

/** Who was let in so far, in order. */
function visitors(limits: typeof all) {
  const enter = fairQueue(limits);
  const inside: string[] = [];
  const come = (who: string, res = answer()) =>
    enter(who, res).then((leave) => {
      if (leave) inside.push(who);
      return leave;
    });
  return { come, inside };
}

test('never more at once than allowed, of all and of one; those who wait take turns', async () => {
  const { come, inside } = visitors({ ...all, running: 1 });
  const leave = await come('a');
  const waiting = [come('a'), come('a'), come('b'), come('a')].map((coming) =>
    coming.then((leaveAgain) => leaveAgain?.()),
  );
  expect(inside).toEqual(['a']);
  leave?.();
  leave?.();
  await Promise.all(waiting);
  expect(inside).toEqual(['a', 'a', 'b', 'a', 'a']);
});

test('one with many requests keeps nobody else waiting', async () => {
  const { come, inside } = visitors(all);
  await come('a');
  void come('a');
  await come('b');
  expect(inside).toEqual(['a', 'b']);
});

test('where there is no room it is said at once', async () => {
  const { come } = visitors(all);
  await come('a');
  const waiting = [come('a'), come('a'), come('a')];
  expect(await come('a')).toBeNull();
  await come('b');
  void come('b');
  expect(await come('b')).toBeNull();
  expect(waiting).toHaveLength(3);
});

test('whoever leaves while waiting is dropped and frees their place; who has left gets none', async () => {
  const { come, inside } = visitors({ ...all, waitingEach: 1 });
  const leave = await come('a');
  const res = answer();
  const gone = come('a', res);
  res.emit('close');
  expect(await gone).toBeNull();
  const patient = come('a');
  leave?.();
  expect(await patient).not.toBeNull();
  expect(inside).toEqual(['a', 'a']);
  expect(await come('b', Object.assign(answer(), { destroyed: true }))).toBeNull();
});
