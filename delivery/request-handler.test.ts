import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readConfig } from '#config.ts';
import { noteGone, noteMissing } from '#db/notes.ts';
import { copyDatabase, temporaryFolder } from '#db/test/copy-database.ts';
import words from '#messages/broken-page.json' with { type: 'json' };
import type { Delivery } from './delivery.ts';
import { requestHandler } from './request-handler.ts';
import { serveHere } from './test/serve-here.ts';

const html = '<html><head><script src="/_next/a.js"></script></head><body>قمة</body></html>';
const stripped = '<html><head></head><body>قمة</body></html>';

type Asked = { method: string; url: string; headers: IncomingHttpHeaders };

/** Delivery in front of a Next.js that does what `page` says, and remembers what it was asked. */
async function deliver(page: Delivery['render']) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public', 'reader.js'), '');
  const asked: Asked[] = [];
  const origin = await serveHere(
    requestHandler({
      config: readConfig({ DATA_DIR: root, SITE_URL: 'https://duha.example' }),
      dev: false,
      db: await copyDatabase(),
      live: { open: async (_, res) => void res.end('live'), close: () => {} },
      render: (req, res) => {
        asked.push({
          method: String(req.method),
          url: String(req.url),
          headers: { ...req.headers },
        });
        return page(req, res);
      },
      root,
    }),
  );
  const ask = (path: string, init?: RequestInit) =>
    fetch(origin + path, { redirect: 'manual', ...init });
  return { ask, asked, origin };
}

const writesPage: Delivery['render'] = async (_, res) => {
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  res.end(html);
};

test('a reader’s page leaves as a document, with its policy and its length', async () => {
  const { ask, asked } = await deliver(writesPage);
  const answer = await ask('/news/12?x=1');
  expect(await answer.text()).toBe(stripped);
  expect(asked.map(({ url }) => url)).toEqual(['/ar/news/12?x=1']);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('strict-transport-security')).not.toBeNull();
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
});

test('Next.js is asked for a plain document, whatever the browser says', async () => {
  const { ask, asked } = await deliver(writesPage);
  await ask('/', { headers: { rsc: '1', 'next-router-prefetch': '1', 'next-action': 'x' } });
  expect(
    Object.keys(asked[0]?.headers ?? {}).filter((name) => /^(?:rsc|next-|accept-enc)/u.test(name)),
  ).toEqual([]);
});

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['gzip, br; q=0.0', 'gzip'],
  ['br;q=0.5', 'br'],
  ['identity', null],
  ['gzip;q=0', null],
])('whoever accepts %j gets %j', async (accepted, encoding) => {
  const { origin } = await deliver(writesPage);
  // `fetch` would set the header itself and unpack the answer.
  const { headers, bytes } = await new Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }>(
    (resolve) => {
      request(`${origin}/`, { headers: { 'accept-encoding': accepted } }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => resolve({ headers: res.headers, bytes: Buffer.concat(chunks) }));
      }).end();
    },
  );
  expect(headers['content-encoding'] ?? null).toBe(encoding);
  expect(headers['content-length']).toBe(String(bytes.length));
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (all: Buffer) => all };
  expect(unpack[(encoding ?? 'none') as keyof typeof unpack](bytes).toString()).toBe(stripped);
});

test('HEAD has the headers of GET and no body', async () => {
  const { ask } = await deliver(writesPage);
  const answer = await ask('/', { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
  expect(await answer.text()).toBe('');
});

test('HEAD is rendered like GET: the framework writes nothing for it', async () => {
  const { ask, asked } = await deliver(writesPage);
  const lengths = [await ask('/'), await ask('/', { method: 'HEAD' })].map((answer) =>
    answer.headers.get('content-length'),
  );
  expect(lengths[0]).toBe(lengths[1]);
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET']);
});

test('how long a page holds is said here, not by the framework', async () => {
  const { ask } = await deliver(async (req, res) => {
    res.setHeader('Cache-Control', 'private, no-store');
    await writesPage(req, res);
  });
  expect((await ask('/')).headers.get('cache-control')).toBe('no-cache');
});

test('a page that Next.js could not render is said in words, and is no page of the site', async () => {
  const { ask } = await deliver(async (_, res) => {
    res.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end('<html><head><link rel="canonical" href="/"></head><body></body></html>');
  });
  const answer = await ask('/');
  const text = await answer.text();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store']);
  expect(text).toContain(words.ar.title);
  expect(text).not.toContain('canonical');
});

test('a page that Next.js gives up half-way is answered', async () => {
  const { ask } = await deliver(async (_, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    res.write('<html>');
    res.destroy(new Error('broken'));
  });
  expect((await ask('/')).status).toBe(500);
});

test.each([
  ['gone', noteGone, 410],
  ['missing', noteMissing, 404],
])('a page that notes that its story is %s answers so', async (_, note, status) => {
  const { ask } = await deliver(async (req, res) => {
    note();
    await writesPage(req, res);
  });
  expect((await ask('/news/1')).status).toBe(status);
});

test('what is noted for one page is not said of another that is rendered meanwhile', async () => {
  const { promise: bothAsked, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  const { ask } = await deliver(async (req, res) => {
    if (req.url === '/ar/gone') noteGone();
    waiting += 1;
    if (waiting === 2) resolve();
    await bothAsked;
    await writesPage(req, res);
  });
  const answers = await Promise.all([ask('/gone'), ask('/here')]);
  expect(answers.map((answer) => answer.status)).toEqual([410, 200]);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])(
  'a reader’s page cannot be asked by %s',
  async (method) => {
    const { ask, asked } = await deliver(writesPage);
    const answer = await ask('/', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(asked).toEqual([]);
  },
);

test.each(['/events', '/healthz', '/media/x', '/ar', '/favicon.ico'])(
  '%s is only read',
  async (path) => {
    const { ask } = await deliver(writesPage);
    expect((await ask(path, { method: 'POST' })).status).toBe(405);
  },
);

test('the desk keeps its scripts, under a nonce of its own for each answer, and is never kept', async () => {
  const { ask, asked } = await deliver(writesPage);
  const answers = [await ask('/en/desk'), await ask('/desk/stories')];
  expect(await answers[0]?.text()).toBe(html);
  expect(answers.map((answer) => answer.headers.get('cache-control'))).toEqual(
    Array(2).fill('private, no-store'),
  );
  const policies = answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
  const nonces = policies.map((policy) => /'nonce-([\w+/=]{24})'/u.exec(policy)?.[1]);
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(asked.map(({ headers }) => headers['content-security-policy'])).toEqual(policies);
  expect(asked.map(({ url }) => url)).toEqual(['/en/desk', '/ar/desk/stories']);
});

test.each([
  ['the site itself', 'https://duha.example', 200],
  ['the host that was asked', 'HOST', 200],
  ['another site', 'https://evil.example', 403],
  ['a site that ends alike', 'https://evil-duha.example', 403],
  ['nobody', null, 403],
  ['a page without origin', 'null', 403],
  ['nonsense', '://', 403],
])('an act sent from %s', async (_, from, status) => {
  const { ask, asked, origin } = await deliver(writesPage);
  const sender = from === 'HOST' ? origin : from;
  const answer = await ask('/desk/stories', {
    method: 'POST',
    headers: sender ? { origin: sender } : {},
  });
  expect(answer.status).toBe(status);
  expect(asked).toHaveLength(status === 200 ? 1 : 0);
});

test('other ways', async () => {
  const { ask, asked } = await deliver(writesPage);
  const health = await ask('/healthz');
  expect([health.status, await health.json()]).toEqual([200, { ok: true }]);
  expect(await (await ask('/events')).text()).toBe('live');
  expect((await ask('/media/none.webp')).status).toBe(404);
  const moved = await ask('/ar/news/12?x=1');
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/news/12?x=1']);
  expect((await ask('//evil.example')).status).toBe(400);
  expect(asked).toEqual([]);
  expect(await (await ask('/reader.js')).text()).toBe(html);
  expect(asked.map(({ url }) => url)).toEqual(['/reader.js']);
});

test('a page that fails is answered and logged, and the next one is served', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { ask } = await deliver(async (req, res) => {
    if (req.url === '/ar/broken') throw new Error('broken page');
    await writesPage(req, res);
  });
  const answer = await ask('/broken');
  expect([answer.status, await answer.text()]).toEqual([500, 'Internal error\n']);
  expect(String(written.mock.calls[0]?.[0])).toContain('broken page');
  written.mockRestore();
  expect((await ask('/')).status).toBe(200);
});
