import { expect, onTestFinished, test, vi } from 'vitest';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { undoUrgent } from '#db/urgency/undo-urgent.ts';
import { writeMark } from '#db/urgency/write-mark.ts';
import { listen, serveEvents } from './test/listen.ts';

const { journalist, editor, admin } = people;
const mark = { actor: admin, storyId: 1, level: 2, reason: 'حدث', minutes: 60 } as const;

async function withStory() {
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  return { db, ...(await serveEvents(db)) };
}

type Told = { id: number; level: number; secondsLeft: number };

/** A page that hears what is urgent; `until` waits for a message that says this of levels by story. */
async function hearUrgency(origin: string) {
  const page = await listen(origin);
  const next = async () => (await page.untilUrgent()).urgent.data as Told[];
  const until = async (...levels: [id: number, level: number][]) => {
    for (;;) {
      const told = await next();
      const now = told.map(({ id, level }) => [id, level]);
      if (JSON.stringify(now) === JSON.stringify(levels)) return told;
    }
  };
  return { answer: page.answer, next, until };
}

test('whoever connects is told what is urgent now', async () => {
  const { db, origin } = await withStory();
  const quiet = await hearUrgency(origin);
  expect(quiet.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(quiet.answer.headers.get('cache-control')).toBe('no-store');
  expect(quiet.answer.headers.get('transfer-encoding')).toBeNull();
  expect(await quiet.next()).toEqual([]);

  dataOf(await markUrgent(db, mark));
  const [story, ...more] = await (await hearUrgency(origin)).next();
  expect(more).toEqual([]);
  expect(Object.keys(story ?? {})).toEqual([
    'id',
    'slug',
    'headline',
    'level',
    'at',
    'secondsLeft',
  ]);
  expect(story).toMatchObject({ id: 1, headline: bridgeStory.headline, level: 2 });
  expect(story?.secondsLeft).toBeGreaterThan(3500);
  expect(story?.secondsLeft).toBeLessThanOrEqual(3600);
});

test('first of all a page is told when to come back', async () => {
  const { origin } = await withStory();
  expect(await (await listen(origin)).nextText()).toBe('retry: 2000');
});

test('every open page is told of a mark, of its undoing, and of a withdrawal', async () => {
  const { db, origin } = await withStory();
  const pages = [await hearUrgency(origin), await hearUrgency(origin)];
  const all = (...levels: [number, number][]) =>
    Promise.all(pages.map((page) => page.until(...levels)));
  expect(await all()).toEqual([[], []]);
  const { markId } = dataOf(await markUrgent(db, mark));
  await all([1, 2]);
  dataOf(await undoUrgent(db, { actor: admin, storyId: 1, markId }));
  await all();
  dataOf(await markUrgent(db, { ...mark, level: 3 }));
  await all([1, 3]);
  dataOf(await withdrawStory(db, { actor: editor, storyId: 1, baseVersion: 3, notice: 'سُحب.' }));
  await all();
});

test('of more pages than are written to at once none is left out', async () => {
  const { db, origin } = await withStory();
  const from = (address: string) =>
    Array.from({ length: 200 }, () => listen(origin, { headers: { 'x-forwarded-for': address } }));
  const pages = await Promise.all([...from('203.0.113.7'), ...from('203.0.113.8')]);
  await Promise.all(pages.map((page) => page.untilUrgent()));
  dataOf(await markUrgent(db, mark));
  const told = await Promise.all(pages.map((page) => page.untilUrgent()));
  expect(told.filter(({ urgent }) => (urgent.data as Told[])[0]?.level === 2)).toHaveLength(400);
});

test('a mark that ends by itself is told when it has ended', async () => {
  const { db, origin } = await withStory();
  const page = await hearUrgency(origin);
  const now = new Date();
  const endsAt = new Date(now.getTime() + 1000);
  await db.write((tx) => writeMark(tx, { ...mark, endsAt, now }));
  expect((await page.until([1, 2]))[0]?.secondsLeft).toBe(1);
  await page.until();
  expect(Date.now()).toBeGreaterThanOrEqual(endsAt.getTime());
});

test('who connects is greeted without asking the database; acts and the clock change what is told', async () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  vi.useFakeTimers({ toFake: ['Date'], now });
  onTestFinished(() => void vi.useRealTimers());
  const { db, origin } = await withStory();
  const greeting = async () => (await hearUrgency(origin)).next();
  dataOf(await markUrgent(db, mark));
  expect(await greeting()).toMatchObject([{ level: 2, secondsLeft: 3600 }]);

  // What no act has written shows whether the database was asked.
  const { headline } = bridgeStory;
  db.driver.prepare('UPDATE published_stories SET headline = ?').run('فوز 3-1');
  vi.setSystemTime(now + 60_000);
  expect(await greeting()).toMatchObject([{ headline, secondsLeft: 3540 }]);
  vi.setSystemTime(now + 3_600_000);
  expect(await greeting()).toEqual([]);
  dataOf(await markUrgent(db, { ...mark, level: 3 }));
  expect(await greeting()).toMatchObject([
    // With isolates: pages write it as plain text.
    { headline: 'فوز \u20663\u2069-\u20661\u2069', level: 3, secondsLeft: 3600 },
  ]);
});

test('one address has 200 streams at most, and a place again when one leaves', async () => {
  const { origin } = await withStory();
  const pages = await Promise.all(Array.from({ length: 200 }, () => listen(origin)));
  expect(pages.map((page) => page.answer.status)).toEqual(Array(200).fill(200));
  const refused = await listen(origin);
  expect(refused.answer.status).toBe(503);
  expect(refused.answer.headers.get('retry-after')).toBe('30');

  pages[0]?.leave();
  // The server hears of it a little later; whoever is refused until then asks again, as a page does.
  let status = 503;
  while (status === 503) status = (await listen(origin)).answer.status;
  expect(status).toBe(200);
});

test('behind a proxy on this machine it is its readers who are counted', async () => {
  const { origin } = await withStory();
  const as = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  const ask = async (address: string) => (await listen(origin, as(address))).answer.status;
  await Promise.all(Array.from({ length: 200 }, () => ask('203.0.113.7')));
  expect([await ask('203.0.113.7'), await ask('203.0.113.8')]).toEqual([503, 200]);
});

test('HEAD is answered and keeps no place', async () => {
  const { origin } = await withStory();
  for (let time = 0; time < 201; time += 1) {
    const answer = await fetch(origin, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  }
});
