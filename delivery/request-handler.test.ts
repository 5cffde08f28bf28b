import { expect, test } from 'vitest';
import { deliver, writes } from './test/deliver.ts';
import { signInHere } from './test/sign-in-here.ts';
import { quietLog } from './test/quiet-log.ts';

const html = '<html><head><script src="/_next/a.js"></script></head><body>قمة</body></html>';
const writesPage = writes(html);

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

test.each([
  ['a page', '/', 200],
  ['a page that failed', '/news/500', 500],
  ['an act on a page', '/', 405],
  ['the desk', '/desk', 307],
  ['where one signs in', '/desk/sign-in', 200],
  ['a photo that is not there', '/media/none.webp', 404],
  ['whether it works', '/healthz', 200],
  ['a redirect', '/ar', 308],
  ['no address of ours', '//evil.example', 400],
  ['a public file', '/reader.js', 200],
])('what a browser may do with it is said with %s', async (_, path, status) => {
  quietLog();
  const { ask } = await deliver(async (req, res) => {
    if (req.url === '/ar/news/500') throw new Error('broken page');
    await writesPage(req, res);
  });
  const answer = await ask(path, { method: status === 405 ? 'POST' : 'GET' });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(answer.headers.get('strict-transport-security')).not.toBeNull();
});

test('the desk keeps its scripts, under a nonce of its own for each answer, and is never kept', async () => {
  const { ask, asked, delivery } = await deliver(writesPage);
  const headers = { cookie: (await signInHere(delivery)).cookie };
  const answers = [await ask('/en/desk', { headers }), await ask('/desk/stories', { headers })];
  expect(await answers[0]?.text()).toBe(html);
  expect(answers.map((answer) => answer.headers.get('cache-control'))).toEqual(
    Array(2).fill('private, no-store'),
  );
  const policies = answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
  const nonces = policies.map((policy) => /'nonce-([\w+/=]{24})'/u.exec(policy)?.[1]);
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(asked.map((one) => one.headers['content-security-policy'])).toEqual(policies);
  expect(asked.map(({ url }) => url)).toEqual(['/en/desk', '/ar/desk/stories']);
  expect(delivery.pages.size()).toEqual({ pages: 0, bytes: 0 });
});

test.each([
  ['the site itself', 'https://duha.example', 200],
  ['the same host without https', 'http://duha.example', 403],
  ['another port of it', 'https://duha.example:8443', 403],
  ['the host that was asked, which is not the site’s', 'HOST', 403],
  ['another site', 'https://evil.example', 403],
  ['a site that ends alike', 'https://evil-duha.example', 403],
  ['nobody', null, 403],
  ['a page without origin', 'null', 403],
  ['nonsense', '://', 403],
])('an act sent from %s', async (_, from, status) => {
  const { ask, asked, origin, delivery } = await deliver(writesPage);
  const sender = from === 'HOST' ? origin : from;
  const { cookie } = await signInHere(delivery);
  const answer = await ask('/desk/stories', {
    method: 'POST',
    headers: { cookie, ...(sender && { origin: sender }) },
  });
  expect(answer.status).toBe(status);
  expect(asked).toHaveLength(status === 200 ? 1 : 0);
});

test('a newsroom that is not ready says so, and what is in the way', async () => {
  const check = async () => ({ fault: 'disk' as const, error: new Error('full') });
  const { ask } = await deliver(writesPage, { readiness: { check } });
  const ready = await ask('/readyz');
  expect([ready.status, await ready.json()]).toEqual([503, { ok: false, fault: 'disk' }]);
  expect((await ask('/healthz')).status).toBe(200);
});

test('other ways', async () => {
  const { ask, asked } = await deliver(writesPage);
  const health = await ask('/healthz');
  expect([health.status, await health.json()]).toEqual([200, { ok: true }]);
  const ready = await ask('/readyz');
  expect([ready.status, await ready.json()]).toEqual([200, { ok: true }]);
  expect(await (await ask('/events')).text()).toBe('live');
  expect((await ask('/media/none.webp')).status).toBe(404);
  const moved = await ask('/ar/news/12?x=1');
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/news/12?x=1']);
  expect((await ask('//evil.example')).status).toBe(400);
  expect(asked).toEqual([]);
  expect((await ask('/reader.js')).status).toBe(200);
  expect((await ask('/_next/image?url=%2Fdesk')).status).toBe(404);
  expect(asked).toEqual([]);
});

test('a page of the desk that fails is answered and logged, and the next one is served', async () => {
  const written = quietLog();
  const { ask, delivery } = await deliver(async (req, res) => {
    if (req.url === '/ar/desk/broken') throw new Error('broken page');
    await writesPage(req, res);
  });
  const headers = { cookie: (await signInHere(delivery)).cookie };
  const answer = await ask('/desk/broken', { headers });
  expect([answer.status, await answer.text()]).toEqual([500, 'Internal error\n']);
  expect(String(written.mock.calls[0]?.[0])).toContain('broken page');
  expect((await ask('/desk', { headers })).status).toBe(200);
});
