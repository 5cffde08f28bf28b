/** A story that was withdrawn is never served again, however many are reading it at that moment. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { type Database, openDatabase } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { askEveryWay, askOnce } from './fixtures/every-way.ts';
import { catchWithdrawal } from './fixtures/catch-withdrawal.ts';
import { type StoryInPrint, storiesInPrint } from './fixtures/stories-in-print.ts';
import { test } from './fixtures/test.ts';
import { withdrawHere } from './fixtures/withdraw-here.ts';
import { expectGone, placesOf, readEverywhere } from './fixtures/withdrawn.ts';

/** Goes on asking for a page; says how often it had the story, and which answers that began late had it. */
function hammer(url: string, story: StoryInPrint) {
  const words = story.text[0] ?? '';
  const had = { before: 0, late: [] as string[] };
  const begun = Promise.withResolvers<void>();
  let isLate = false;
  let rounds = Infinity;
  const over = (async () => {
    for (; rounds > 0; rounds -= 1) {
      const began = isLate;
      const { way, text } = await askOnce(url);
      const hasStory = text.includes(words) || text.includes(`/news/${story.id}/`);
      if (hasStory && began) had.late.push(way);
      if (hasStory && !began) had.before += 1;
      if (had.before > 3) begun.resolve();
    }
  })();
  return {
    had,
    begun: begun.promise,
    /** What is asked from now on must not have the story; ends after some more rounds. */
    late: async () => {
      isLate = true;
      rounds = 12;
      await over;
    },
  };
}

/** Makes a story's page and the lists untrue over and over, so that they are being rendered at every moment. */
function keepRendering(db: Database, { id }: StoryInPrint) {
  const ended = new AbortController();
  const over = (async () => {
    while (!ended.signal.aborted) {
      await retire(db, id);
      // Of another process's acts the server hears every 50 ms.
      await pause(30);
    }
  })();
  return async () => {
    ended.abort();
    await over;
  };
}

/** Says in the log that a story was published anew: the front page and its own are made anew. */
async function retire(db: Database, storyId: number): Promise<void> {
  const subject = `story:${storyId}`;
  await db.write((tx) =>
    appendEvent(tx, { actor: 'system', act: 'story.publish', subject, at: new Date() }),
  );
}

for (const processes of ['1', '2']) {
  test.describe(`with server processes: ${processes}`, () => {
    test.use({ settings: { WEB_CONCURRENCY: processes } });

    test('no answer that begins after the act was answered has anything of the story', async ({
      newsroom,
      visitor,
      faults,
    }) => {
      test.setTimeout(120_000);
      faults.expect(/net::ERR_FAILED|The newsroom could not be reached/u);
      const stories = await storiesInPrint(newsroom.databaseFile);
      const editor = await visitor({ role: 'editor' });
      const act = await catchWithdrawal(editor, newsroom.databaseFile, stories[0]?.id ?? 0);
      const db = openDatabase(newsroom.databaseFile);
      for (const [turn, story] of stories.splice(0, 2).entries()) {
        const places = await placesOf(newsroom.url, story, stories);
        const tags = await readEverywhere(newsroom.url, story, places);
        const rest = keepRendering(db, story);
        const readers = [story.address, story.address, `/en${story.address}`, ...places].map(
          (path) => hammer(newsroom.url + path, story),
        );
        await Promise.all(readers.map(({ begun }) => begun));
        // Now and then in the middle of renders, now and then of pages that nothing else makes anew.
        await rest();
        if (turn % 2 === 0) await pause(100);
        expect(await act(story.id)).toContain('"ok":true');
        await Promise.all(readers.map(({ late }) => late()));
        for (const { had } of readers) expect(had.late).toEqual([]);
        await expectGone(newsroom.url, story, { places, tags });
      }
      db.close();
    });
  });
}

test('when nothing can be rendered, the last good copy is shown, but of a withdrawn story none', async ({
  newsroom,
}) => {
  const { url, databaseFile } = newsroom;
  const stories = await storiesInPrint(databaseFile);
  const [story] = stories;
  if (!story) throw new Error('The demo has no stories.');
  const places = await placesOf(url, story, stories.slice(1));
  const tags = await readEverywhere(url, story, places);
  const db = openDatabase(databaseFile);
  // Every page names the sections.
  db.driver.exec('ALTER TABLE sections RENAME TO sections_elsewhere');
  const texts = async (path: string) => {
    const copies = await askEveryWay(url + path, tags);
    return copies.map(({ status, text }) => ({ status, has: text.includes(story.headline) }));
  };
  await retire(db, story.id);
  await expect
    .poll(async () => {
      expect((await texts('/'))[0]).toEqual({ status: 200, has: true });
      return newsroom.said();
    })
    .toContain('last good copy');

  await withdrawHere(db, story.id);
  await expect.poll(async () => (await texts(story.address))[0]?.status).toBe(500);
  for (const path of [story.address, ...places]) {
    for (const copy of await texts(path)) expect(copy, path).toEqual({ status: 500, has: false });
  }
  db.driver.exec('ALTER TABLE sections_elsewhere RENAME TO sections');
  db.close();
  await expectGone(url, story, { places, tags });
});
