import { describe, expect, test } from 'vitest';
import { noteAddress, noteGone, noteMissing, noteStory } from '#db/notes.ts';
import words from '#messages/broken-page.json' with { type: 'json' };
import type { Delivery } from './delivery.ts';
import { askRaw } from './test/ask-raw.ts';
import { deliver, writes } from './test/deliver.ts';
import { quietLog } from './test/quiet-log.ts';

const html = '<html><head></head><body>قمة</body></html>';
const writesPage = writes(html);

test('a page leaves with its policy', async () => {
  const { ask, asked } = await deliver(writesPage);
  const answer = await ask('/news/12?x=1');
  expect(await answer.text()).toBe(html);
  expect(asked.map(({ url }) => url)).toEqual(['/ar/news/12']);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/u);
});

test('it is rendered once for all who ask, however they ask', async () => {
  const { ask, asked, origin } = await deliver(writesPage);
  const answers = await Promise.all(
    ['/', '/', '/?page=2', '/?utm_source=x'].map((path) => ask(path)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await ask('/', { method: 'HEAD' });
  for (const accepted of ['br', 'gzip', 'identity']) {
    await askRaw(origin, { headers: { 'accept-encoding': accepted } });
  }
  expect(asked).toHaveLength(1);
  await ask('/en');
  expect(asked.map(({ url }) => url)).toEqual(['/ar', '/en']);
});

test('nothing of who asks reaches the page that all will get', async () => {
  const { origin, asked } = await deliver(writesPage);
  const own = {
    cookie: 'session=x',
    authorization: 'Bearer x',
    'accept-language': 'en',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '203.0.113.7',
    host: 'evil.example',
    rsc: '1',
    'next-router-prefetch': '1',
    'next-action': 'x',
    'x-middleware-subrequest': 'x',
    'accept-encoding': 'gzip',
  };
  await askRaw(origin, { method: 'HEAD', headers: own });
  expect(asked).toEqual([
    {
      method: 'GET',
      url: '/ar',
      headers: { host: 'duha.example', accept: 'text/html', 'user-agent': 'lightMyRequest' },
    },
  ]);
});

test('HEAD has the headers of GET and no body', async () => {
  const { ask } = await deliver(writesPage);
  const [get, head] = [await ask('/'), await ask('/', { method: 'HEAD' })];
  expect(head.status).toBe(200);
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
  expect(await head.text()).toBe('');
});

test('who has the page already gets 304', async () => {
  const { ask } = await deliver(writesPage);
  const etag = String(
    (await ask('/', { headers: { 'accept-encoding': 'gzip' } })).headers.get('etag'),
  );
  const headers = { 'accept-encoding': 'gzip', 'if-none-match': etag };
  const answer = await ask('/', { headers });
  expect([answer.status, await answer.text()]).toEqual([304, '']);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
});

test('a story is heard to be read with every answer, made or kept; what is no story, is not', async () => {
  const heard: [number | null, number][] = [];
  const { ask, origin } = await deliver(
    async (req, res) => {
      if (req.url?.includes('/news/')) noteStory(12);
      await writesPage(req, res);
    },
    { reads: { hear: (storyId, { res }) => void heard.push([storyId, res.statusCode]) } },
  );
  const url = `${origin}/news/12`;
  const { etag } = (await askRaw(url, { headers: { 'accept-encoding': 'br' } })).headers;
  const again = { 'accept-encoding': 'br', 'if-none-match': String(etag) };
  await askRaw(url, { headers: again });
  await askRaw(url, { headers: { 'accept-encoding': 'gzip' } });
  await askRaw(url, { headers: { 'accept-encoding': 'gzip' } });
  await ask('/');
  expect(heard).toEqual([
    [12, 200],
    [12, 304],
    [12, 200],
    [12, 200],
    [null, 200],
  ]);
});

test.each([
  ['gone', noteGone, 410],
  ['missing', noteMissing, 404],
])(
  'a page that notes that its story is %s answers so, also from memory',
  async (_, note, status) => {
    const { ask, asked } = await deliver(async (req, res) => {
      note();
      await writesPage(req, res);
    });
    for (const path of ['/news/1', '/news/1/x', '/n/1']) {
      const answer = await ask(path);
      expect([answer.status, await answer.text()]).toEqual([status, html]);
    }
    expect(asked).toHaveLength(1);
  },
);

test('what is noted for one page is not said of another that is rendered meanwhile', async () => {
  const { promise: bothAsked, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  const { ask } = await deliver(async (req, res) => {
    if (req.url === '/ar/news/1') noteGone();
    waiting += 1;
    if (waiting === 2) resolve();
    await bothAsked;
    await writesPage(req, res);
  });
  const answers = await Promise.all([ask('/news/1'), ask('/news/2')]);
  expect(answers.map((answer) => answer.status)).toEqual([410, 200]);
});

describe('a page that has one address', () => {
  const address = '/news/12/%D9%82%D9%85%D8%A9';
  const atItsAddress: Delivery['render'] = async (req, res) => {
    noteAddress(address);
    await writesPage(req, res);
  };

  test.each([false, true])('is led to from all others (while it is kept: %s)', async (isKept) => {
    const { ask, asked } = await deliver(atItsAddress);
    if (isKept) await ask(address);
    for (const path of [
      '/news/12',
      '/news/12/x',
      '/n/12',
      '/news/12/x?y',
      '/news/12/%D9%82',
      '/news/12/%D9%82%D9',
      '/news/12/a%2',
      '/news/12/%',
      '/n/12%',
      '/n/12.',
      '/n/12)',
      '/n/12%D8%8C',
    ]) {
      const { status, headers } = await ask(path);
      expect([status, headers.get('location')]).toEqual([308, address]);
      // It may move on with the next headline, and back: nobody may hold it.
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(asked.map(({ url }) => url)).toEqual(['/ar/news/12']);
  });

  test.each([
    address,
    address.toLowerCase(),
    `${address}?x=1`,
    '/news/12/%D9%82%D9%85%D8%A9?page=2',
  ])('stands at %s', async (path) => {
    const { ask, asked } = await deliver(atItsAddress);
    await ask(address);
    expect((await ask(path)).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  test('takes along what it reads of a query, and nothing else', async () => {
    const { ask } = await deliver(atItsAddress);
    const { headers } = await ask('/live/12/x?y=1&entry=7');
    expect(headers.get('location')).toBe(`${address}?entry=7`);
  });
});

describe('a page that could not be rendered', () => {
  const broken: [string, Delivery['render']][] = [
    [
      'answers 500',
      async (_, res) => {
        res.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
        res.end('<html><head><link rel="canonical" href="/"></head><body></body></html>');
      },
    ],
    [
      'gives up half-way',
      async (_, res) => {
        res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        res.write('<html><link rel="canonical">');
        res.destroy(new Error('broken'));
      },
    ],
    ['throws', () => Promise.reject(new Error('broken page'))],
  ];

  test.each(broken)('is said in words, and is no page of the site (%s)', async (_, render) => {
    const written = quietLog();
    const { ask, delivery } = await deliver(render);
    const answer = await ask('/');
    const text = await answer.text();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(text).toContain(words.ar.title);
    expect(text).not.toContain('canonical');
    expect(delivery.pages.size().pages).toBe(0);
    expect(String(written.mock.calls)).toContain('"url":"/"');
  });

  test('is rendered again for the next who asks', async () => {
    quietLog();
    let isBroken = true;
    const { ask } = await deliver(async (req, res) => {
      if (isBroken) throw new Error('broken page');
      await writesPage(req, res);
    });
    expect((await ask('/')).status).toBe(500);
    isBroken = false;
    expect((await ask('/')).status).toBe(200);
  });
});
