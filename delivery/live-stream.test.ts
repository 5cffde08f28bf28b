import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { undoUrgent } from '#db/urgency/undo-urgent.ts';
import { writeMark } from '#db/urgency/write-mark.ts';
import { liveStream } from './live-stream.ts';
import { serveHere } from './test/serve-here.ts';

const { journalist, editor, admin } = people;
const mark = { actor: admin, storyId: 1, level: 2, reason: 'حدث', minutes: 60 } as const;

async function serveEvents(): Promise<{ db: Database; origin: string }> {
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  const live = liveStream(db);
  onTestFinished(() => live.close());
  const origin = await serveHere((req, res) => void live.open(req, res));
  return { db, origin };
}

type Told = { id: number; level: number; secondsLeft: number };

/** Opens a stream; `next()` waits for its next message about urgency, however long that takes. */
async function listen(origin: string, init: RequestInit = {}) {
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const answer = await fetch(origin, { ...init, signal: leave.signal });
  const body = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Told[]> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end === -1) {
        const read = await body?.read();
        if (!read || read.done) throw new Error('The stream ended.');
        text += read.value;
        continue;
      }
      const message = text.slice(0, end);
      text = text.slice(end + 2);
      const data = /^event: urgent\ndata: (.*)$/u.exec(message)?.[1];
      if (data !== undefined) return JSON.parse(data) as Told[];
    }
  };
  /** Waits for a message that says this of levels by story. */
  const until = async (...levels: [id: number, level: number][]) => {
    for (;;) {
      const told = await next();
      const now = told.map(({ id, level }) => [id, level]);
      if (JSON.stringify(now) === JSON.stringify(levels)) return told;
    }
  };
  return { answer, next, until, leave: () => leave.abort() };
}

test('whoever connects is told what is urgent now', async () => {
  const { db, origin } = await serveEvents();
  const quiet = await listen(origin);
  expect(quiet.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(quiet.answer.headers.get('cache-control')).toBe('no-store');
  expect(await quiet.next()).toEqual([]);

  dataOf(await markUrgent(db, mark));
  const [story, ...more] = await (await listen(origin)).next();
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

test('every open page is told of a mark, of its undoing, and of a withdrawal', async () => {
  const { db, origin } = await serveEvents();
  const pages = [await listen(origin), await listen(origin)];
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

test('a mark that ends by itself is told when it has ended', async () => {
  const { db, origin } = await serveEvents();
  const page = await listen(origin);
  const now = new Date();
  const endsAt = new Date(now.getTime() + 1000);
  await db.write((tx) => writeMark(tx, { ...mark, endsAt, now }));
  expect((await page.until([1, 2]))[0]?.secondsLeft).toBe(1);
  await page.until();
  expect(Date.now()).toBeGreaterThanOrEqual(endsAt.getTime());
});

test('nothing of a draft is told, not even that there is one', async () => {
  const { db, origin } = await serveEvents();
  dataOf(await markUrgent(db, mark));
  const page = await listen(origin);
  await page.next();
  const content = { ...bridgeStory, headline: 'عنوان لم يُنشر' };
  const draft = { actor: journalist, storyId: 1, baseVersion: 3, content };
  dataOf(await saveDraft(db, draft));
  dataOf(await markUrgent(db, { ...mark, level: 3 }));
  const next = await page.next();
  expect(next).toMatchObject([{ level: 3 }]);
  expect(JSON.stringify(next)).not.toContain('عنوان لم يُنشر');
});

test('one address has 200 streams at most, and a place again when one leaves', async () => {
  const { origin } = await serveEvents();
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
  const { origin } = await serveEvents();
  const as = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  const ask = async (address: string) => (await listen(origin, as(address))).answer.status;
  await Promise.all(Array.from({ length: 200 }, () => ask('203.0.113.7')));
  expect([await ask('203.0.113.7'), await ask('203.0.113.8')]).toEqual([503, 200]);
});

test('HEAD is answered and keeps no place', async () => {
  const { origin } = await serveEvents();
  const answer = await fetch(origin, { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

test('on closing every page is let go', async () => {
  const db = await copyDatabase();
  const live = liveStream(db);
  const origin = await serveHere((req, res) => void live.open(req, res));
  const page = await listen(origin);
  await page.next();
  live.close();
  await expect(page.next()).rejects.toThrow('The stream ended.');
  // A connection that is still open could ask again, and would hold up the end.
  expect((await listen(origin)).answer.status).toBe(503);
});
