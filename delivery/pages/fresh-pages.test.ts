/** The promise of kept pages, from the newsroom's acts to what readers get: the next answer is true. */
import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { storyAddress } from '#newsroom/addresses.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { noteAddress, noteMissing } from '#db/notes.ts';
import { getPublishedStory } from '#db/published/get-published-story.ts';
import { listFront } from '#db/published/list-front.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { restoreStory } from '#db/stories/restore-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { publicPhotos } from '#files/public-photos.ts';
import { askRaw } from '#delivery/test/ask-raw.ts';
import { deliver } from '#delivery/test/deliver.ts';
import { quietLog } from '#delivery/test/quiet-log.ts';
import { turn } from '#live/test/turns.ts';
import { evictOnEvents } from './evict-on-events.ts';
import { pageCache } from './page-cache.ts';

const { journalist, editor } = people;
const notice = 'سُحب الخبر لأن مصدره لم يثبت.';

function print(res: ServerResponse, text: string): void {
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.end(`<p>${text}</p>`);
}

/** A reader's site over a newsroom with one story, whose pages take their time; `broken` makes them fail. */
async function serveNewsroom() {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const pages = pageCache(1_000_000);
  const { stop, catchUp } = evictOnEvents(db, { pages, photos: publicPhotos(db) });
  onTestFinished(stop);
  const site = { broken: false };
  const { origin, asked } = await deliver(
    async (req, res) => {
      await turn();
      if (site.broken) throw new Error('broken page');
      const [, , , segment = ''] = req.url?.split('/') ?? [];
      if (segment === '') {
        const { lead: first, top } = await listFront(db.read);
        await turn();
        const cards = first ? [first, ...top] : top;
        return print(res, cards.map(({ headline, lead }) => `${headline} ${lead}`).join());
      }
      const found = await getPublishedStory(db.read, { id: Number(segment) });
      await turn();
      if (!found) noteMissing();
      if (found?.state !== 'published') return print(res, found?.story.notice ?? '');
      noteAddress(storyAddress('ar', found.story));
      print(res, `${found.story.headline} ${found.story.lead}`);
    },
    { db, pages, catchUp },
  );
  const read = async (address: string) => {
    const { status, headers, bytes } = await askRaw(origin + address);
    return { status, text: bytes.toString(), to: headers.location ?? null };
  };
  return { db, story, pages, site, asked, read };
}

/** Saves this headline and publishes it; answers with the story's address and its next base version. */
async function update(
  db: Database,
  { storyId, baseVersion }: { storyId: number; baseVersion: number },
  headline: string,
) {
  const content = { ...bridgeStory, headline };
  const actor = journalist;
  const saved = dataOf(await saveDraft(db, { actor, storyId, baseVersion, content }));
  const next = { actor, storyId, baseVersion: saved.version };
  const { id, slug, version } = dataOf(await publishStory(db, next));
  return { address: storyAddress('ar', { id, slug }), baseVersion: version };
}

test('once an act is done the very next answer knows of it, 200 times, whoever else is reading', async () => {
  const { db, story, read } = await serveNewsroom();
  let { baseVersion } = story;
  let old = (await read('/n/1')).to ?? '';
  for (let number = 0; number < 200; number += 1) {
    const meanwhile = [read(old), read('/'), read('/n/1')];
    for (let wait = 0; wait < number % 7; wait += 1) await turn();
    const headline = `العنوان رقم ${number}`;
    const updated = await update(db, { storyId: 1, baseVersion }, headline);
    const [page, front, moved] = await Promise.all([read(updated.address), read('/'), read(old)]);
    expect(page).toMatchObject({ status: 200, to: null });
    expect(page.text).toContain(headline);
    expect(front.text).toContain(headline);
    expect([moved.status, moved.to]).toEqual([308, updated.address]);
    await Promise.all(meanwhile);
    // What was begun before is over now, and has not been kept.
    expect((await read(updated.address)).text).toContain(headline);
    expect((await read('/')).text).toContain(headline);
    ({ baseVersion } = updated);
    old = updated.address;
  }
}, 60_000);

test('what an act does not touch is not rendered again', async () => {
  const { db, asked, read } = await serveNewsroom();
  await writePrinted(db, journalist, { content: { ...bridgeStory, headline: 'خبر آخر' } });
  const address = (await read('/n/2')).to ?? '';
  await read(address);
  const before = asked.length;
  await update(db, { storyId: 1, baseVersion: 3 }, 'عنوان جديد');
  expect((await read(address)).status).toBe(200);
  expect(asked).toHaveLength(before);
});

test('a draft that is saved renders nothing again', async () => {
  const { db, story, asked, read } = await serveNewsroom();
  await read('/');
  dataOf(await saveDraft(db, { ...story, content: { ...bridgeStory, headline: 'مسودة' } }));
  expect((await read('/')).text).toContain(bridgeStory.headline);
  expect(asked).toHaveLength(1);
});

test('an address that had nothing has its story once it is published', async () => {
  const { db, read } = await serveNewsroom();
  for (const address of ['/news/2', '/n/2', '/news/2/x']) {
    expect((await read(address)).status).toBe(404);
  }
  await writePrinted(db, journalist);
  expect((await read('/n/2')).status).toBe(308);
  expect((await read('/news/2/x')).status).toBe(308);
});

describe('a story that is withdrawn', () => {
  test('is never read again, 100 times, whoever else is reading; restored, it is', async () => {
    const { db, read } = await serveNewsroom();
    const address = (await read('/n/1')).to ?? '';
    let baseVersion = 3;
    for (let number = 0; number < 100; number += 1) {
      const meanwhile = [read(address), read('/'), read('/n/1')];
      for (let wait = 0; wait < number % 7; wait += 1) await turn();
      const act = { actor: editor, storyId: 1 };
      const withdrawn = await withdrawStory(db, { ...act, baseVersion, notice });
      const answers = await Promise.all([address, '/n/1', '/news/1/x', '/'].map(read));
      await Promise.all(meanwhile);
      answers.push(await read(address), await read('/'));
      expect(answers.map(({ status }) => status)).toEqual([410, 410, 410, 200, 410, 200]);
      for (const { text } of answers) expect(text).not.toContain(bridgeStory.lead);

      const restored = await restoreStory(db, { ...act, baseVersion: dataOf(withdrawn).version });
      expect((await read(address)).text).toContain(bridgeStory.lead);
      expect((await read('/')).text).toContain(bridgeStory.lead);
      ({ version: baseVersion } = dataOf(restored));
    }
  }, 60_000);

  test('is not read either when nothing can be rendered any more', async () => {
    quietLog();
    const { db, site, read } = await serveNewsroom();
    const address = (await read('/n/1')).to ?? '';
    for (const kept of [address, '/']) await read(kept);
    site.broken = true;
    const { baseVersion } = await update(db, { storyId: 1, baseVersion: 3 }, 'عنوان جديد');
    // Until then the last good copy is better than none.
    for (const kept of [address, '/']) {
      expect((await read(kept)).text).toContain(bridgeStory.lead);
    }
    dataOf(await withdrawStory(db, { actor: editor, storyId: 1, baseVersion, notice }));
    for (const gone of [address, '/', '/n/1']) {
      const { status, text } = await read(gone);
      expect(status).toBe(500);
      expect(text).not.toContain(bridgeStory.lead);
    }
    site.broken = false;
    expect((await read(address)).status).toBe(410);
  });

  test('by another process is gone at the next answer, and stays gone', async () => {
    const { db, read } = await serveNewsroom();
    const other = openDatabase(db.driver.name);
    onTestFinished(() => other.close());
    const address = (await read('/n/1')).to ?? '';
    await read(address);
    const act = { actor: editor, storyId: 1, baseVersion: 3, notice };
    dataOf(await withdrawStory(other, act));
    for (let count = 0; count < 20; count += 1) expect((await read(address)).status).toBe(410);
  });
});

test('whatever address leads to a story, no more than two redirects do, also when its headline changes back', async () => {
  const { db, story, read } = await serveNewsroom();
  const { storyId: id } = story;
  let now = story;
  const seen: string[] = [];
  for (const headline of ['عنوان أول', 'عنوان ثان', 'عنوان أول', 'عنوان ثان']) {
    const updated = await update(db, now, headline);
    now = { ...now, baseVersion: updated.baseVersion };
    seen.push(updated.address);
    const heads = [`/news/${id}`, `/n/${id}`, ...seen, `/news/${id}/x`];
    const tails = ['', '/', '//', '%', '%D9', '.', ')', '%D8%8C', '?page=2', '/?x=1'];
    const before = ['', '/ar', '/ar/ar', '/ar//ar'];
    for (const address of before.flatMap((one) => heads.map((head) => one + head))) {
      for (const tail of tails) {
        let at = address + tail;
        let hops = 0;
        let answer = await read(at);
        for (; answer.status === 308 && hops < 5; hops += 1) {
          at = answer.to ?? '';
          answer = await read(at);
        }
        expect([address + tail, answer.status, hops <= 2]).toEqual([address + tail, 200, true]);
        expect(at.split('?')[0]).toBe(updated.address);
      }
    }
  }
});
