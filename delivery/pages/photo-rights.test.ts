/** The promise of kept pages where rights end: by the clock, without any act, no answer shows the photo again. */
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { getPublishedStory } from '#db/published/get-published-story.ts';
import { listFront } from '#db/published/list-front.ts';
import { listNewest } from '#db/published/list-newest.ts';
import { listRelated } from '#db/published/list-related.ts';
import { listSection } from '#db/published/list-section.ts';
import { changePhoto } from '#db/test/add-photos.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { writePrinted } from '#db/test/write-stories.ts';
import { publicPhotos } from '#files/public-photos.ts';
import { askRaw } from '#delivery/test/ask-raw.ts';
import { deliver } from '#delivery/test/deliver.ts';
import { quietLog } from '#delivery/test/quiet-log.ts';
import { evictOnEvents } from './evict-on-events.ts';
import { pageCache } from './page-cache.ts';

/** What only the photo says, wherever it is shown. */
const alt = 'جسر فوق نهر';
const [end, justBefore] = [later(30), new Date(later(30).getTime() - 1)];

/** What each page of the readers asks, as text. */
const pages: Record<string, (db: Database['read']) => Promise<unknown>> = {
  '/news/1': (read) => getPublishedStory(read, { id: 1 }),
  '/': (read) => listFront(read),
  '/section/society': (read) => listSection(read, { slug: 'society', turn: { page: 1 } }),
  '/section/newest': (read) => listNewest(read, { except: 2, limit: 9 }),
  '/section/related': (read) => listRelated(read, { id: 2, limit: 9 }),
};
const addresses = Object.keys(pages);

/** A newsroom at noon with two stories that show one photo, over the readers' pages. */
async function serveNewsroom() {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(noon);
  const db = await copyDatabase();
  for (let count = 0; count < 2; count += 1) await writePrinted(db, people.journalist);
  const kept = pageCache(1_000_000);
  const { stop, catchUp } = evictOnEvents(db, { pages: kept, photos: publicPhotos(db) });
  onTestFinished(stop);
  const site = { broken: false };
  const { origin, asked } = await deliver(
    async (req, res) => {
      if (site.broken) throw new Error('broken page');
      const address = (req.url ?? '').replace(/^\/ar/u, '') || '/';
      const shown = JSON.stringify(await pages[address]?.(db.read));
      res.writeHead(200, { 'Content-Type': 'text/html' }).end(shown);
    },
    { db, pages: kept, catchUp },
  );
  const readAll = () =>
    Promise.all(
      addresses.map(async (address) => {
        const { status, bytes } = await askRaw(origin + address);
        return { status, shows: bytes.toString().includes(alt) };
      }),
    );
  return { db, site, asked, readAll };
}

const all = (status: number, shows: boolean) => addresses.map(() => ({ status, shows }));

test('every page shows it until that moment, kept, and from then on none does', async () => {
  const { db, asked, readAll } = await serveNewsroom();
  await changePhoto(db, { photoId: 1, rightsEndAt: end.toISOString() });
  expect(await readAll()).toEqual(all(200, true));
  const rendered = asked.length;
  vi.setSystemTime(justBefore);
  expect(await readAll()).toEqual(all(200, true));
  expect(asked).toHaveLength(rendered);
  vi.setSystemTime(end);
  expect(await readAll()).toEqual(all(200, false));
});

test('nor does a last good copy, when nothing can be rendered any more', async () => {
  quietLog();
  const { db, site, readAll } = await serveNewsroom();
  await changePhoto(db, { photoId: 1, rightsEndAt: end.toISOString() });
  await readAll();
  site.broken = true;
  vi.setSystemTime(justBefore);
  expect(await readAll()).toEqual(all(200, true));
  vi.setSystemTime(end);
  expect(await readAll()).toEqual(all(500, false));
});

test('a new end takes pages of before it away at once', async () => {
  quietLog();
  const { db, site, readAll } = await serveNewsroom();
  await readAll();
  site.broken = true;
  // Words that change leave the last good copy.
  await changePhoto(db, { photoId: 1, credit: 'نوال الشامي' });
  expect(await readAll()).toEqual(all(200, true));
  await changePhoto(db, { photoId: 1, rightsEndAt: noon.toISOString() });
  expect(await readAll()).toEqual(all(500, false));
  site.broken = false;
  expect(await readAll()).toEqual(all(200, false));
  await changePhoto(db, { photoId: 1, rightsEndAt: null });
  expect(await readAll()).toEqual(all(200, true));
});
