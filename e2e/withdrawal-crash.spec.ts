/** A story that was withdrawn is never served again, whatever dies and whenever: kill -9 between act and render. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { type Database, openDatabase } from '#db/client.ts';
import { catchWithdrawal } from './fixtures/catch-withdrawal.ts';
import type { Newsroom } from './fixtures/newsroom.ts';
import { storiesInPrint } from './fixtures/stories-in-print.ts';
import { test } from './fixtures/test.ts';
import { withdrawHere } from './fixtures/withdraw-here.ts';
import { expectGone, placesOf, readEverywhere } from './fixtures/withdrawn.ts';

const acting = fileURLToPath(new URL('./fixtures/withdraw-and-be-killed.ts', import.meta.url));

type Act = (id: number) => Promise<unknown>;
type Scene = { newsroom: Newsroom; db: Database; id: number; act: Act; places: string[] };

/** Resolves once any process has committed: asked from outside, without a pause. */
async function committed({ dataVersion }: Database, before: number): Promise<void> {
  while (dataVersion() === before) await new Promise(setImmediate);
}

/** Each lets a story be withdrawn, and ends the server in another moment of it. */
const crashes: { when: string; times: number; crash: (scene: Scene) => Promise<void> }[] = [
  {
    when: 'when the act was answered',
    times: 2,
    crash: async ({ newsroom, id, act }) => {
      expect(await act(id)).toContain('"ok":true');
      await newsroom.crash();
    },
  },
  {
    when: 'when the act was committed and not answered',
    times: 3,
    crash: async ({ newsroom, db, id, act }) => {
      const before = db.dataVersion();
      const answer = act(id).catch(() => 'never answered');
      await committed(db, before);
      await newsroom.crash();
      await answer;
    },
  },
  {
    when: 'when another process had just committed the act',
    times: 2,
    crash: async ({ newsroom, db, id }) => {
      await withdrawHere(db, id);
      await newsroom.crash();
    },
  },
  {
    when: 'while the next pages are rendered',
    times: 3,
    crash: async ({ newsroom, id, act, places }) => {
      expect(await act(id)).toContain('"ok":true');
      const asked = [`/news/${id}`, ...places].map((path) => fetch(newsroom.url + path));
      const answers = Promise.allSettled(asked);
      // The first page is there, the others are not.
      await Promise.race(asked);
      await newsroom.crash();
      await answers;
    },
  },
];

test('a withdrawn story stays withdrawn over every crash of the server', async ({
  newsroom,
  visitor,
  faults,
}) => {
  test.setTimeout(120_000);
  faults.expect(/net::ERR_FAILED|The newsroom could not be reached/u);
  const stories = await storiesInPrint(newsroom.databaseFile);
  const editor = await visitor({ role: 'editor' });
  const act = await catchWithdrawal(editor, newsroom.databaseFile, stories[0]?.id ?? 0);
  const gone: { story: (typeof stories)[number]; places: string[]; tags: string[] }[] = [];

  for (const { when, times, crash } of crashes) {
    for (let time = 1; time <= times; time += 1) {
      await test.step(`${when}, ${time}`, async () => {
        const story = stories.shift();
        if (!story) throw new Error('The demo has too few stories.');
        const places = await placesOf(newsroom.url, story, stories);
        const tags = await readEverywhere(newsroom.url, story, places);
        const db = openDatabase(newsroom.databaseFile);
        await crash({ newsroom, db, id: story.id, act, places });
        expect(db.driver.pragma('integrity_check', { simple: true })).toBe('ok');
        db.close();
        await newsroom.start();
        await expectGone(newsroom.url, story, { places, tags });
        gone.push({ story, places: [], tags });
      });
    }
  }
  for (const { story, ...known } of gone) await expectGone(newsroom.url, story, known);
});

test('a process that is killed in the act has withdrawn a story for all readers, or for none', async ({
  newsroom,
}) => {
  test.setTimeout(120_000);
  const { url, databaseFile } = newsroom;
  const stories = await storiesInPrint(databaseFile);
  const db = openDatabase(databaseFile);
  for (const moment of ['when it begins', 'at the commit', 'when it begins', 'at the commit']) {
    await test.step(moment, async () => {
      const story = stories.shift();
      if (!story) throw new Error('The demo has too few stories.');
      const places = await placesOf(url, story, stories);
      const tags = await readEverywhere(url, story, places);
      const child = spawn(process.execPath, [acting, databaseFile, String(story.id)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'close');
      const before = db.dataVersion();
      await once(child.stdout, 'data');
      if (moment === 'at the commit') await committed(db, before);
      child.kill('SIGKILL');
      await ended;
      const isThere = (await storiesInPrint(databaseFile)).some(({ id }) => id === story.id);
      expect(moment === 'at the commit' && isThere).toBe(false);
      if (isThere) {
        const page = await (await fetch(url + story.address)).text();
        for (const words of story.text) expect(page).toContain(words);
        return;
      }
      await expectGone(url, story, { places, tags });
    });
  }
  db.close();
});
