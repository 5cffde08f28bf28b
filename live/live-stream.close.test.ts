import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { serveHere } from '#live/test/serve-here.ts';
import { until } from '#live/test/turns.ts';
import { listen, serveEvents } from './test/listen.ts';

const { admin, journalist } = people;
const mark = {
  actor: admin,
  storyId: 1,
  publishedVersion: 3,
  level: 2,
  reason: 'حدث',
  minutes: 60,
} as const;

/** A reader who asks and then takes nothing but the beginning of the answer. */
async function askAndSleep(origin: string): Promise<void> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.write('GET /events HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(socket, 'readable');
}

test('every page is told when to come back, not all in the same moment, and let go', async () => {
  const { live, origin } = await serveEvents(await copyDatabase());
  const pages = await Promise.all(Array.from({ length: 20 }, () => listen(origin)));
  await Promise.all(pages.map((page) => page.untilUrgent()));
  // As when the one who stops it is impatient.
  await Promise.all([live.close(), live.close()]);
  const waits = new Set<number>();
  for (const page of pages) {
    const wait = Number(/^retry: (\d+)$/u.exec((await page.nextText()) ?? '')?.[1]);
    expect(wait).toBeGreaterThanOrEqual(1000);
    expect(wait).toBeLessThanOrEqual(10_000);
    waits.add(wait);
    expect(await page.nextText()).toBeNull();
  }
  expect(waits.size).toBeGreaterThan(10);
  // A connection that is still open could ask again, and would hold up the end.
  expect((await listen(origin)).answer.status).toBe(503);
});

test('no timer is left, and nothing is told any more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  const { live, origin } = await serveEvents(db);
  const page = await listen(origin);
  dataOf(await markUrgent(db, mark));
  await until(async () => ((await page.untilUrgent()).urgent.data as unknown[]).length > 0);
  expect(vi.getTimerCount()).toBeGreaterThan(2);
  await live.close();
  dataOf(await markUrgent(db, { ...mark, level: 3 }));
  expect(vi.getTimerCount()).toBe(0);
});

test('who does not read does not hold up the end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  // More than a connection holds on its way.
  db.driver.prepare('UPDATE published_stories SET headline = ?').run('ا'.repeat(8 * 1024 * 1024));
  dataOf(await markUrgent(db, mark));
  const { live, origin } = await serveEvents(db);
  await askAndSleep(origin);
  const closed = live.close();
  vi.advanceTimersByTime(2000);
  await closed;
  expect(vi.getTimerCount()).toBe(0);
});

test('who left before being served does not hold up the end', async () => {
  const { live } = await serveEvents(await copyDatabase());
  const served = Promise.withResolvers<void>();
  const origin = await serveHere((req, res) => {
    // As when readers wait for a start and give up.
    res.destroy();
    res.once('close', () => {
      live.open(req, res);
      served.resolve();
    });
  });
  await expect(fetch(origin)).rejects.toThrow('fetch failed');
  await served.promise;
  await live.close();
});
