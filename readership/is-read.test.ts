import { type IncomingMessage, IncomingMessage as Request, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { isRead } from './is-read.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

function exchange(headers: Record<string, string>, { method = 'GET', status = 200 } = {}) {
  const req: IncomingMessage = new Request(new Socket());
  Object.assign(req.headers, headers);
  req.method = method;
  const res = new ServerResponse(req);
  res.statusCode = status;
  return { req, res };
}

test.each([
  ['a browser', firefox],
  [
    'a phone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
  ],
])('%s reads, however often it asks', (_, name) => {
  expect([1, 2].map(() => isRead(exchange({ 'user-agent': name })))).toEqual([true, true]);
});

test.each([
  ['nobody', ''],
  ['a search engine', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  ['a link preview', 'WhatsApp/2.23.20.0'],
  ['a script', 'curl/8.5.0'],
  [
    'a reader of feeds',
    'Feedly/1.0 (+http://www.feedly.com/fetcher.html; like FeedFetcher-Google)',
  ],
  ['a name that no browser has', firefox.repeat(20)],
])('%s is no reader', (_, name) => {
  expect([1, 2].map(() => isRead(exchange({ 'user-agent': name })))).toEqual([false, false]);
});

test.each([
  ['HEAD', { method: 'HEAD' }],
  ['an answer that says that nothing has changed', { status: 304 }],
  ['a withdrawn story', { status: 410 }],
])('%s is no read', (_, answer) => {
  expect(isRead(exchange({ 'user-agent': firefox }, answer))).toBe(false);
});

test.each([
  [{ 'sec-purpose': 'prefetch' }, false],
  [{ 'sec-purpose': 'prefetch;prerender', 'sec-fetch-site': 'none' }, false],
  [{ purpose: 'prefetch', 'sec-fetch-site': 'cross-site' }, false],
  // With the press on a link of ours; the click itself asks for nothing more.
  [{ 'sec-purpose': 'prefetch', 'sec-fetch-site': 'same-origin' }, true],
])('asked for beforehand, as %j: %s', (headers, reads) => {
  expect(isRead(exchange({ 'user-agent': firefox, ...headers }))).toBe(reads);
});
