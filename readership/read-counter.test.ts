import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { writePrinted } from '#db/test/write-stories.ts';
import { readCounter } from './read-counter.ts';

function readBy(name: string) {
  const req = new IncomingMessage(new Socket());
  req.method = 'GET';
  req.headers['user-agent'] = name;
  return { req, res: new ServerResponse(req) };
}

const person = readBy('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');

async function newsroom() {
  const db = await copyDatabase();
  for (const _ of [1, 2]) await writePrinted(db, people.journalist);
  return db;
}

function counterOf(db: Database) {
  const counter = readCounter(db);
  onTestFinished(() => counter.close());
  return counter;
}

const readsIn = (db: Database) =>
  db.reader.prepare('SELECT story_id, reads FROM story_reads ORDER BY story_id').raw().all();

test('what was read is written with the next flush, and once', async () => {
  const db = await newsroom();
  const counter = counterOf(db);
  for (const storyId of [1, 2, 1]) counter.hear(storyId, person);
  counter.hear(null, person);
  counter.hear(2, readBy('curl/8.5.0'));
  expect(readsIn(db)).toEqual([]);
  await counter.flush();
  await counter.flush();
  expect(readsIn(db)).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

test('two workers add up, and one that closes leaves nothing behind', async () => {
  const db = await newsroom();
  const workers = [readCounter(db), readCounter(db)];
  for (const worker of workers) worker.hear(1, person);
  await Promise.all(workers.map((worker) => worker.close()));
  expect(readsIn(db)).toEqual([[1, 2]]);
});

test('what could not be written is kept, with what was read since', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => written.mockRestore());
  const db = await newsroom();
  const counter = counterOf(db);
  counter.hear(1, person);
  db.driver.exec(
    "CREATE TRIGGER closed BEFORE INSERT ON story_reads BEGIN SELECT RAISE(ABORT, 'closed'); END",
  );
  const flushing = counter.flush();
  counter.hear(1, person);
  await flushing;
  expect(String(written.mock.lastCall?.[0])).toContain('Reads were not written');
  db.driver.exec('DROP TRIGGER closed');
  await counter.flush();
  expect(readsIn(db)).toEqual([[1, 2]]);
});

test('nothing is written where nothing was read', async () => {
  const db = await newsroom();
  const counter = counterOf(db);
  const committed = vi.fn<() => void>();
  db.onCommit(committed);
  await counter.flush();
  expect(committed).not.toHaveBeenCalled();
});

test('there is an end to how many stories it counts at once', async () => {
  const db = await newsroom();
  const counter = counterOf(db);
  for (let storyId = 3; storyId < 50_003; storyId += 1) counter.hear(storyId, person);
  counter.hear(1, person);
  await counter.flush();
  expect(readsIn(db)).toEqual([]);
  counter.hear(1, person);
  await counter.flush();
  expect(readsIn(db)).toEqual([[1, 1]]);
});
