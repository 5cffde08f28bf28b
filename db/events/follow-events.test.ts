import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { refused } from '#newsroom/result.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { appendEvent } from './append-event.ts';
import { type Event, followEvents } from './follow-events.ts';
import { listEvents, logPageSize } from './list-events.ts';
import { newestStoryEvents } from './newest-story-events.ts';

const write = (db: Database, act: string) =>
  db.write((tx) => appendEvent(tx, { actor: 'system', act, subject: 'test', at: noon }));

/** Follows a database; `until(act)` waits for the event itself, however long that takes. */
function follow(db: Database) {
  const heard: Event[] = [];
  let look = () => {};
  const { stop } = followEvents(db, (events) => {
    heard.push(...events);
    look();
  });
  onTestFinished(stop);
  const until = (act: string) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (heard.some((event) => event.act === act)) resolve();
      };
      look();
    });
  return { acts: () => heard.map((event) => event.act), until, stop };
}

/** Keeps what is logged out of the terminal until the test ends. */
function quietly() {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => written.mockRestore());
  return written;
}

function anotherProcess(db: Database): Database {
  const other = openDatabase(db.driver.name);
  onTestFinished(() => other.close());
  return other;
}

test('what was written before is not told; what is written from now on is', async () => {
  const db = await copyDatabase();
  await write(db, 'before');
  const { acts, until } = follow(db);
  await write(db, 'after');
  await until('after');
  expect(acts()).toEqual(['after']);
});

test('what another process writes is told too', async () => {
  const db = await copyDatabase();
  const { acts, until } = follow(db);
  const other = anotherProcess(db);
  await write(other, 'theirs 1');
  await write(other, 'theirs 2');
  await until('theirs 2');
  expect(acts()).toEqual(['theirs 1', 'theirs 2']);
});

test('of 200 writes by two processes none is missed, told twice, or out of order', async () => {
  const db = await copyDatabase();
  const other = anotherProcess(db);
  const { acts, until } = follow(db);
  for (let number = 0; number < 100; number += 1) {
    await Promise.all([
      write(db, `ours ${number}`),
      number % 10 === 0 && new Promise(setImmediate),
    ]);
    await write(other, `theirs ${number}`);
  }
  await write(db, 'last');
  await until('last');

  const wanted = Array.from({ length: 100 }, (_, number) => [`ours ${number}`, `theirs ${number}`]);
  expect(acts()).toEqual([...wanted.flat(), 'last']);
});

test('what was rolled back is told to nobody', async () => {
  const db = await copyDatabase();
  const { acts, until } = follow(db);
  await db.write(async (tx) => {
    await appendEvent(tx, { actor: 'system', act: 'undone', subject: 'test', at: noon });
    return refused('conflict');
  });
  await write(db, 'done');
  await until('done');
  expect(acts()).toEqual(['done']);
});

test('who stopped following hears nothing more', async () => {
  const db = await copyDatabase();
  const gone = follow(db);
  const stayed = follow(db);
  await write(db, 'first');
  await Promise.all([gone.until('first'), stayed.until('first')]);
  gone.stop();
  await write(db, 'second');
  await stayed.until('second');
  expect(gone.acts()).toEqual(['first']);
});

test('what a follower failed over is told again, with what came since', async () => {
  const db = await copyDatabase();
  const written = quietly();
  const heard: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  let fails = true;
  const { stop } = followEvents(db, (events) => {
    if (fails) throw new Error('not now');
    heard.push(...events.map((event) => event.act));
    resolve();
  });
  onTestFinished(stop);
  await write(db, 'first');
  await vi.waitFor(() => expect(String(written.mock.calls)).toContain('not now'));
  fails = false;
  await write(db, 'second');
  await promise;
  expect(heard).toEqual(['first', 'second']);
});

describe('catching up', () => {
  /** Follows without the clock: only what is asked for is told. */
  function followWithoutClock(db: Database, listener: (event: Event) => void = () => {}) {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const heard: string[] = [];
    const following = followEvents(db, (events) => {
      for (const event of events) {
        listener(event);
        heard.push(event.act);
      }
    });
    onTestFinished(following.stop);
    return { heard, ...following };
  }

  test('there is nothing to wait for when nothing is new', async () => {
    const db = await copyDatabase();
    await write(db, 'before');
    const { heard, catchUp } = followWithoutClock(db);
    expect(catchUp()).toBeNull();
    await write(db, 'ours');
    await catchUp();
    expect([catchUp(), heard]).toEqual([null, ['ours']]);
  });

  test('what another process has written is told before it is done', async () => {
    const db = await copyDatabase();
    const other = anotherProcess(db);
    const { heard, catchUp } = followWithoutClock(db);
    await write(other, 'theirs 1');
    await write(other, 'theirs 2');
    expect(heard).toEqual([]);
    await Promise.all([catchUp(), catchUp()]);
    expect([catchUp(), heard]).toEqual([null, ['theirs 1', 'theirs 2']]);
    await write(other, 'theirs 3');
    await catchUp();
    expect(heard).toEqual(['theirs 1', 'theirs 2', 'theirs 3']);
  });

  test('it fails, for all who ask, until the listener has been told', async () => {
    const db = await copyDatabase();
    const written = quietly();
    let fails = true;
    const { heard, catchUp } = followWithoutClock(db, () => {
      if (fails) throw new Error('not now');
    });
    await write(db, 'first');
    await expect(catchUp()).rejects.toThrow('not now');
    await expect(catchUp()).rejects.toThrow('not now');
    expect(written).toHaveBeenCalledOnce();
    fails = false;
    vi.advanceTimersByTime(1000);
    await catchUp();
    expect([catchUp(), heard]).toEqual([null, ['first']]);
  });

  test('who stopped is not behind, and leaves no timer', async () => {
    const db = await copyDatabase();
    quietly();
    const { stop, catchUp } = followWithoutClock(db, () => {
      throw new Error('not now');
    });
    await write(anotherProcess(db), 'theirs');
    await expect(catchUp()).rejects.toThrow('not now');
    stop();
    expect([catchUp(), vi.getTimerCount()]).toEqual([null, 0]);
  });
});

test('a listener that takes its time is told one thing after another', async () => {
  const db = await copyDatabase();
  const heard: string[] = [];
  const { stop, catchUp } = followEvents(db, async (events) => {
    heard.push(...events.map((event) => event.act));
    await new Promise(setImmediate);
    heard.push('done');
  });
  onTestFinished(stop);
  for (const act of ['first', 'second', 'third']) await write(db, act);
  await catchUp();
  expect(heard.filter((act) => act !== 'done')).toEqual(['first', 'second', 'third']);
  expect(heard.at(-1)).toBe('done');
});

test('the last acts that changed a story, the oldest first', async () => {
  const db = await copyDatabase();
  for (const act of ['publish', 'save', 'update', 'submit', 'withdraw', 'save']) {
    await write(db, `story.${act}`);
  }
  const acts = async (limit: number) =>
    (await newestStoryEvents(db.read, limit)).map((event) => event.act);
  expect(await acts(2)).toEqual(['story.update', 'story.withdraw']);
  expect(await acts(9)).toEqual(['story.publish', 'story.update', 'story.withdraw']);
});

test('the log, the newest first, page by page, with names', async () => {
  const db = await copyDatabase();
  for (let number = 1; number <= logPageSize + 1; number += 1) {
    await db.write((tx) =>
      appendEvent(tx, { actor: people.editor, act: `act ${number}`, subject: 'test', at: noon }),
    );
  }
  await write(db, 'by itself');
  const page = async (before?: number) => {
    const read = await listEvents(db.read, { actor: people.admin, before });
    return read.ok ? read.data : [];
  };
  const first = await page();
  expect(first).toHaveLength(logPageSize);
  expect(first[0]).toEqual({
    id: 102,
    at: noon,
    actor: null,
    act: 'by itself',
    subject: 'test',
    data: {},
  });
  expect(first[1]).toMatchObject({ actor: 'هدى العلي', act: 'act 101' });
  expect((await page(first.at(-1)?.id)).map((event) => event.act)).toEqual(['act 2', 'act 1']);
});

test.each([people.journalist, people.editor])('the log is not for a $role', async (actor) => {
  const db = await copyDatabase();
  expect(await listEvents(db.read, { actor })).toEqual({ ok: false, code: 'forbidden' });
});
