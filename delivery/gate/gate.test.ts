import { connect } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { authSecret } from '#auth/secret.ts';
import { cookieNames, signedCookie } from '#auth/session-cookie.ts';
import { changePerson } from '#db/people/change-person.ts';
import { people } from '#db/test/people.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { deliver, siteUrl, writes } from '#delivery/test/deliver.ts';
import { signInHere } from '#delivery/test/sign-in-here.ts';

const page = '<html><body><form></form></body></html>';
const name = cookieNames(siteUrl).session;

/** Each makes a newsroom and what a browser sends there: all but the last are strangers. */
const callers: Record<string, (delivery: Delivery) => Promise<string>> = {
  'no cookie': async () => '',
  'a forged cookie': async () => `${name}=${'a'.repeat(32)}.${'b'.repeat(43)}%3D`,
  'a cookie signed with another secret': async () => `${name}=${signedCookie('token', 'x')}`,
  'a cookie of no session': async ({ config }) =>
    `${name}=${signedCookie('token', authSecret(config))}`,
  'an expired session': async (delivery) => (await signInHere(delivery, { days: -1 })).cookie,
  'a session that was ended': async (delivery) => {
    const { cookie, token } = await signInHere(delivery);
    delivery.db.driver.prepare('DELETE FROM sessions WHERE token = ?').run(token);
    return cookie;
  },
  'a person who has left': async (delivery) => {
    const { cookie } = await signInHere(delivery, { name: 'journalist' });
    const left = { personId: 'journalist', role: 'journalist', left: true } as const;
    const seen = { role: 'journalist', left: false } as const;
    await changePerson(delivery.db, { actor: people.admin, ...left, seen });
    return cookie;
  },
  'a person marked as gone whose session was forgotten': async (delivery) => {
    const { cookie } = await signInHere(delivery, { name: 'journalist' });
    delivery.db.driver.prepare("UPDATE people SET left_at = 1 WHERE id = 'journalist'").run();
    return cookie;
  },
};
const reads: [path: string, status: number][] = [
  ['/desk', 307],
  ['/desk/stories', 307],
  ['/en/desk/stories/101', 307],
  ['/desk/stories/101/history?version=1&with=2', 307],
  ['/desk/stories/101/preview/page', 307],
  ['/desk/front', 307],
  ['/desk/photos', 307],
  ['/desk/people', 307],
  ['/desk/settings', 307],
  ['/desk/log', 307],
  ['/desk/nowhere', 307],
  ['/desk/presence', 401],
  ['/desk/stories/101/card.png', 401],
  ['/desk/photos/file/0123456789abcdef0123-0_0_1600_900-480.webp', 404],
];
const writesTo: [path: string, most: number][] = [
  ['/desk/stories', 128 * 1024],
  ['/desk/stories/101', 128 * 1024],
  ['/desk/front', 128 * 1024],
  ['/desk/stories/101/save', 1_100_000],
  ['/en/desk/stories/101/save', 1_100_000],
  ['/desk/presence', 2 * 1024],
];
const isJson = (path: string) => /save$|presence$/u.test(path);

/** Sends a head that announces a body of this length, and only this much of it; what is answered meanwhile. */
async function sendPart(
  origin: string,
  {
    path,
    length,
    sent = '',
    headers = {},
  }: { path: string; length: number; sent?: string; headers?: Record<string, string> },
): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  const all = { Host: 'duha.example', Origin: siteUrl, 'Content-Length': `${length}`, ...headers };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}\r\n`);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${sent}`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  return answer.toString();
}

describe.each(Object.entries(callers))('%s', (_, cookieOf) => {
  test('reads nothing of the desk, and costs no render', async () => {
    const { ask, asked, delivery } = await deliver(writes(page));
    const headers = { cookie: await cookieOf(delivery) };
    for (const [path, status] of reads) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(path, { method, headers });
        expect([path, answer.status]).toEqual([path, status]);
        expect(answer.headers.get('cache-control')).toBe('private, no-store');
      }
      const part = await ask(path, { headers: { ...headers, rsc: '1' } });
      expect([path, part.status]).toEqual([path, status === 404 ? 404 : 401]);
    }
    expect(asked).toEqual([]);
  });

  test('sends nothing that is read: small, huge, in pieces, slow', async () => {
    const { ask, asked, delivery, origin } = await deliver(writes(page));
    const cookie = await cookieOf(delivery);
    for (const [path, most] of writesTo) {
      const action = isJson(path) ? {} : { 'next-action': '40aa' };
      const headers = { cookie, origin: siteUrl, ...action };
      const small = await ask(path, { method: 'POST', body: '{}', headers });
      expect([path, small.status]).toEqual([path, 401]);
      expect(await small.text()).toContain('"code":"signed_out"');
      const announced = { path, headers: { Cookie: cookie, 'Next-Action': '40aa' } };
      for (const length of [2, most, 100_000_000]) {
        expect(await sendPart(origin, { ...announced, length, sent: '{' })).toMatch(
          /^HTTP\/1\.1 401 .*\r\nConnection: close\r\n/su,
        );
      }
    }
    const upload = { path: '/desk/photos/upload', length: 64_000_000, headers: { Cookie: cookie } };
    expect(await sendPart(origin, upload)).toMatch(/^HTTP\/1\.1 401 .*"signed_out"/su);
    expect(asked).toEqual([]);
  }, 60_000);

  test('calls no action of the desk, and no method that the desk does not have', async () => {
    const { ask, asked, delivery } = await deliver(writes(page));
    const headers = { cookie: await cookieOf(delivery), origin: siteUrl };
    for (const method of ['PUT', 'PATCH', 'OPTIONS', 'DELETE']) {
      expect((await ask('/desk/stories', { method, headers })).status).toBe(405);
    }
    expect((await ask('/desk/presence', { method: 'DELETE', headers, body: '{}' })).status).toBe(
      401,
    );
    for (const path of ['/desk/stories/101/save', '/desk/photos/upload']) {
      expect((await ask(path, { headers })).status).toBe(405);
    }
    const form = await ask('/desk/stories', { method: 'POST', headers, body: 'a=b' });
    expect([form.status, form.headers.get('location')]).toEqual([
      303,
      '/desk/sign-in?next=%2Fdesk%2Fstories',
    ]);
    expect(asked).toEqual([]);
  });
});

test.each([
  ['/desk', '/desk/sign-in'],
  ['/en/desk', '/en/desk/sign-in'],
  ['/desk/stories/7?a=b', '/desk/sign-in?next=%2Fdesk%2Fstories%2F7%3Fa%3Db'],
  ['/en/desk/log', '/en/desk/sign-in?next=%2Fdesk%2Flog'],
  ['/desk/stories?_rsc=abc', '/desk/sign-in?next=%2Fdesk%2Fstories'],
  ['/desk//evil.example', '/desk/sign-in'],
])('who asks for %s signed out is led to %s', async (path, location) => {
  const { ask } = await deliver(writes(page));
  expect((await ask(path)).headers.get('location')).toBe(location);
});

test('a session lets through what fits its address, and nothing larger', async () => {
  const { ask, asked, delivery, origin } = await deliver(writes(page));
  const { cookie } = await signInHere(delivery);
  const headers = { cookie, origin: siteUrl };
  for (const [path, most] of writesTo) {
    const fits = await ask(path, { method: 'POST', headers, body: 'x'.repeat(most) });
    expect([path, fits.status]).toEqual([path, 200]);
    const answer = await sendPart(origin, { path, length: most + 1, headers: { Cookie: cookie } });
    expect([path, answer.slice(9, 12)]).toEqual([path, '413']);
    const chunked = await ask(path, {
      method: 'POST',
      headers,
      body: new Blob(['x']).stream(),
      duplex: 'half',
    } as RequestInit);
    expect([path, chunked.status]).toEqual([path, 411]);
  }
  expect(asked).toHaveLength(writesTo.length);
  expect((await ask('/desk/photos/upload', { method: 'POST', headers, body: 'x' })).status).toBe(
    200,
  );
  for (const [path] of reads) expect((await ask(path, { headers })).status).toBe(200);
});

test('Next.js hears of the site’s host and the client’s address, and nothing that a request makes up', async () => {
  const { ask, asked, delivery } = await deliver(writes(page));
  const { cookie } = await signInHere(delivery);
  await ask('/desk/stories', {
    headers: {
      cookie,
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-forwarded-for': '198.51.100.7, 203.0.113.9',
      forwarded: 'host=evil.example',
      'x-mihbara-address': '198.51.100.8',
    },
  });
  const [{ headers } = { headers: {} as Record<string, string> }] = asked;
  expect(headers).toMatchObject({ host: 'duha.example', 'x-mihbara-address': '203.0.113.9' });
  const proxied = Object.keys(headers).filter((key) => key.includes('forwarded'));
  expect(proxied).toEqual([]);
  expect(JSON.stringify(headers)).not.toContain('evil');
});

test('strangers share one sign-in page, and each has a nonce of their own', async () => {
  const { ask, asked } = await deliver(async (req, res) => {
    const policy = String(req.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? '';
    res.end(`<script nonce="${nonce}">"${nonce}"</script>`);
  });
  const nonces = new Set<string>();
  for (let number = 0; number < 20; number += 1) {
    const answer = await ask(`/desk/sign-in?next=/desk/stories/${number}`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? '';
    expect(await answer.text()).toBe(`<script nonce="${nonce}">"${nonce}"</script>`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(20);
  expect(asked.map(({ url }) => url)).toEqual(['/ar/desk/sign-in']);
  expect((await ask('/en/desk/sign-in', { method: 'HEAD' })).status).toBe(200);
  expect(asked).toHaveLength(2);
});

test('a sign-in is let through whole and small, one after another', async () => {
  let running = 0;
  let most = 0;
  const bodies: string[] = [];
  const { ask, origin } = await deliver(async (req, res) => {
    running += 1;
    most = Math.max(most, running);
    bodies.push(await text(req));
    running -= 1;
    res.end('signed in');
  });
  const headers = { origin: siteUrl, 'next-action': '7f' };
  const send = (body: string) => ask('/desk/sign-in', { method: 'POST', headers, body });
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, number) => send(`try ${number}`)),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200));
  expect(new Set(bodies).size).toBe(40);
  expect(most).toBe(1);
  expect((await send('x'.repeat(8 * 1024))).status).toBe(200);
  const larger = await sendPart(origin, { path: '/desk/sign-in', length: 8 * 1024 + 1 });
  expect(larger.slice(9, 12)).toBe('413');
});

test('of very many sign-ins few wait, and the rest hear when to come back', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { ask, asked } = await deliver(async (_, res) => {
    await released;
    res.end('signed in');
  });
  const headers = { origin: siteUrl, 'next-action': '7f' };
  const send = () => ask('/desk/sign-in', { method: 'POST', headers, body: 'x' });
  const all = Array.from({ length: 71 }, send);
  const busy = await Promise.race(all);
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await busy.text()).toContain('"code":"busy"');
  expect(asked).toHaveLength(1);
  release();
  const statuses = (await Promise.all(all)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
});
