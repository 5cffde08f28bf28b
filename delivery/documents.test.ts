/** What machines read is kept and sent as readers' pages are: final bytes, and nothing in them untrue. */
import { expect, onTestFinished, test } from 'vitest';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { publicPhotos } from '#files/public-photos.ts';
import { evictOnEvents } from './pages/evict-on-events.ts';
import { hasPage } from '#places/has-page.ts';
import { pageCache } from './pages/page-cache.ts';
import { askRaw } from './test/ask-raw.ts';
import { deliver, writes } from './test/deliver.ts';

const { journalist, editor } = people;

async function serveNewsroom() {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist, { now: new Date() });
  const pages = pageCache(1_000_000);
  const { stop, catchUp } = evictOnEvents(db, { pages, photos: publicPhotos(db) });
  onTestFinished(stop);
  const missing = writes('<html><head></head><body>لا صفحة</body></html>');
  const has = (key: string) => hasPage(db.read, key);
  return { db, story, ...(await deliver(missing, { db, pages, catchUp, hasPage: has })) };
}

test.each([
  ['/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['/en/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['/section/society/feed.json', 'application/feed+json; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/sitemap-stories-0.xml', 'application/xml; charset=utf-8'],
  ['/news-sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/news/1/story.json', 'application/json; charset=utf-8'],
])('%s is sent as %s: small, once, and to every site', async (path, type) => {
  const { ask, asked, origin } = await serveNewsroom();
  const answer = await ask(path, { headers: { 'accept-encoding': 'br' } });
  const text = await answer.text();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('speculation-rules')).toBeNull();

  const head = await ask(path, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const etag = String(answer.headers.get('etag'));
  const again = { 'accept-encoding': 'br', 'if-none-match': etag };
  expect((await askRaw(origin + path, { headers: again })).status).toBe(304);
  const zipped = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
  expect(await zipped.text()).toBe(text);
  // Next.js knows nothing of it.
  expect(asked).toEqual([]);
});

test('with the next answer a withdrawn story is in no document, and its own says that it is gone', async () => {
  const { db, story, ask } = await serveNewsroom();
  const textOf = async (path: string) => (await ask(path)).text();
  const paths = ['/feed.xml', '/section/society/feed.atom', '/feed.json', '/news-sitemap.xml'];
  for (const path of paths) expect(await textOf(path)).toContain('/news/1/');
  expect(await textOf('/sitemap-stories-0.xml')).toContain('/news/1/');
  expect((await ask('/news/1/story.json')).status).toBe(200);

  dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'لم يثبت.' }));
  for (const path of paths) expect(await textOf(path)).not.toContain('/news/1/');
  expect((await ask('/sitemap-stories-0.xml')).headers.get('content-type')).toContain('text/html');
  const gone = await ask('/news/1/story.json');
  expect([gone.status, await gone.json()]).toMatchObject([410, { pubStatus: 'canceled' }]);
});

test('a new story is in the next answer', async () => {
  const { db, ask } = await serveNewsroom();
  const paths = [
    '/feed.xml',
    '/section/society/feed.json',
    '/news-sitemap.xml',
    '/sitemap-stories-0.xml',
  ];
  for (const path of paths) await ask(path);
  await writePrinted(db, journalist, { now: new Date() });
  for (const path of paths) expect(await (await ask(path)).text()).toContain('/news/2/');
});

test('what is no document is the missing page of all', async () => {
  const { ask, asked } = await serveNewsroom();
  for (const path of ['/section/none/feed.xml', '/news/99/story.json', '/sitemap-stories-7.xml']) {
    expect((await ask(path)).headers.get('content-type')).toBe('text/html; charset=utf-8');
  }
  expect(asked.map(({ url }) => url)).toEqual(['/ar/-/nowhere']);
});
