import { brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  noteAddress,
  noteGone,
  noteMissing,
  noteRightsEnd,
  noteTag,
  noteUntil,
} from '#db/notes.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { readerPolicy } from '#delivery/security-headers.ts';
import { makeDelivery, writes } from '#delivery/test/deliver.ts';
import { textOf } from '#delivery/test/make-page.ts';
import type { Page } from './page.ts';
import { renderPage } from './render-page.ts';

const html = '<html><head></head><body>قمة</body></html>';

/** The page that comes of what Next.js does. */
async function rendered(render: Delivery['render'], inner = '/ar/news/12/x') {
  const { delivery } = await makeDelivery(render);
  return renderPage(delivery, inner);
}

/** With these notes taken on the way. */
const noting = (note: () => void): Delivery['render'] => {
  return async (req, res) => {
    await Promise.resolve();
    note();
    await writes(html)(req, res);
  };
};

test('Next.js is asked by nobody in particular', async () => {
  const { delivery, asked } = await makeDelivery(writes(html));
  await renderPage(delivery, '/en/section/sport?page=2');
  const headers = {
    host: 'duha.example',
    accept: 'text/html',
    'user-agent': 'lightMyRequest',
  };
  expect(asked).toEqual([{ method: 'GET', url: '/en/section/sport?page=2', headers }]);
});

test('its request has ended', async () => {
  let body = '';
  await rendered(async (req, res) => {
    for await (const chunk of req) body += String(chunk);
    await writes(html)(req, res);
  });
  expect(body).toBe('');
});

test('plain and in brotli', async () => {
  const { bodies } = await rendered(writes(html));
  expect(bodies.identity.bytes.toString()).toBe(html);
  expect(brotliDecompressSync(bodies.br?.bytes ?? '').toString()).toBe(html);
  expect(bodies.gzip).toBeUndefined();
  expect(bodies.identity.etag).toMatch(/^"[\w-]{22}"$/u);
  expect(bodies.br?.etag).toMatch(/^"[\w-]{22}"$/u);
  expect(bodies.br?.etag).not.toBe(bodies.identity.etag);
});

test('the same bytes have the same tag, others have another', async () => {
  const tags = [html, html, html.replace('قمة', 'قمم')].map(
    async (text) => (await rendered(writes(text))).bodies.identity.etag,
  );
  const [one, same, other] = await Promise.all(tags);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

test('what the queries noted: tags, address, status', async () => {
  const page = await rendered(
    noting(() => {
      noteTag('story:12', 'front', 'section:5');
      noteTag('story:12');
      noteAddress('/news/12/%D9%82');
    }),
  );
  expect(page).toMatchObject({ status: 200, address: '/news/12/%D9%82' });
  expect(page.tags).toEqual(new Set(['story:12', 'front', 'section:5']));
  const keys = new Map(page.headers).get('Surrogate-Key');
  expect(keys).toBe('story-12 front section-5');
});

test.each([
  ['nothing', () => {}, 200],
  ['that it is gone', noteGone, 410],
  ['that it is missing', noteMissing, 404],
])('where %s is noted it answers so', async (_, note, status) => {
  expect((await rendered(noting(note))).status).toBe(status);
});

test('notes of pages that are rendered at once do not mix', async () => {
  const { delivery } = await makeDelivery(async (req, res) => {
    await Promise.resolve();
    noteTag(`story:${req.url}`);
    if (req.url === '/a') noteMissing();
    await writes(html)(req, res);
  });
  const pages = await Promise.all(['/a', '/b'].map((inner) => renderPage(delivery, inner)));
  expect(pages.map(({ status, tags }) => [status, ...tags])).toEqual([
    [404, 'story:/a'],
    [200, 'story:/b'],
  ]);
});

test('it is stale after a minute, dead when something in it ends, whichever is first', async () => {
  const from = Date.now();
  const minute = 60_000;
  const ends = (at: number) =>
    rendered(
      noting(() => {
        noteUntil(new Date(at + 5 * minute));
        noteUntil(new Date(at));
      }),
    );
  const timeless = await rendered(writes(html));
  const later = await ends(from + 3 * minute);
  const soon = await ends(from + 1_000);
  const to = Date.now();
  for (const { staleAt } of [timeless, later]) {
    expect(staleAt).toBeGreaterThanOrEqual(from + minute);
    expect(staleAt).toBeLessThanOrEqual(to + minute);
  }
  expect([timeless.deadAt, later.deadAt]).toEqual([Infinity, from + 3 * minute]);
  expect([soon.staleAt, soon.deadAt]).toEqual([from + 1_000, from + 1_000]);
});

test('nobody on the way holds what nobody may see soon', async () => {
  const endsIn = (ms: number) => rendered(noting(() => noteRightsEnd(new Date(Date.now() + ms))));
  const cacheControl = ({ headers }: Page) => new Map(headers).get('Cache-Control');
  const from = Date.now();
  const soon = await endsIn(120_000);
  expect(soon.goneAt).toBeGreaterThanOrEqual(from + 120_000);
  expect(soon.deadAt).toBe(soon.goneAt);
  expect(cacheControl(soon)).toBe('public, no-cache');
  expect(cacheControl(await endsIn(180_000))).toContain('s-maxage=10');
  expect((await rendered(noting(() => noteUntil(new Date())))).goneAt).toBe(Infinity);
});

test('its headers are ours: of the framework’s none passes', async () => {
  const page = await rendered(async (req, res) => {
    res.setHeader('Cache-Control', 'private, no-store');
    res.setHeader('Set-Cookie', 'session=x');
    res.setHeader('X-Powered-By', 'Next.js');
    res.setHeader('Vary', 'rsc');
    await writes(html)(req, res);
  });
  const headers = new Map(page.headers.map(([name, value]) => [name.toLowerCase(), value]));
  expect(headers.size).toBe(page.headers.length);
  expect(headers.get('cache-control')).toBe(
    'public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=60',
  );
  expect(headers.get('vary')).toBe('Accept-Encoding');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toBe(readerPolicy(''));
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toBeDefined();
  for (const none of ['set-cookie', 'x-powered-by']) {
    expect(headers.has(none)).toBe(false);
  }
});

test('the policy allows the style sheet that stands in the page', async () => {
  const link = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>';
  const css = { 'a.css': 'a{}' };
  const { delivery } = await makeDelivery(writes(`<head>${link}</head>`), { css });
  const page = await renderPage(delivery, '/ar');
  expect(textOf(page)).toBe('<head><style>a{}</style></head>');
  expect(new Map(page.headers).get('Content-Security-Policy')).toMatch(
    /style-src 'self' 'sha256-[\w+/]{43}='$/u,
  );
});

test.each<[string, Delivery['render']]>([
  ['answers 500', async (_, res) => void res.writeHead(500).end('<html>')],
  ['answers 503', async (_, res) => void res.writeHead(503).end()],
  ['throws', () => Promise.reject(new Error('Next.js answered nothing'))],
  [
    'gives up half-way',
    async (_, res) => {
      res.writeHead(200);
      res.write('<html>');
      res.destroy(new Error('Next.js answered half'));
    },
  ],
  [
    'answers 500 after a note',
    async (_, res) => {
      noteMissing();
      res.writeHead(500).end();
    },
  ],
])('it rejects where Next.js %s', async (_, render) => {
  await expect(rendered(render)).rejects.toThrow('Next.js answered');
});

test('a render that never ends is given up', async () => {
  const { delivery } = await makeDelivery(() => Promise.race([]));
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const refusal = renderPage(delivery, '/ar').catch(String);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await refusal).toContain('Next.js answered nothing');
});
