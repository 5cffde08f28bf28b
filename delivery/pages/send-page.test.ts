import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { askRaw } from '#delivery/test/ask-raw.ts';
import { makePage } from '#delivery/test/make-page.ts';
import { serveHere } from '#live/test/serve-here.ts';
import { brotliBody, plainBody } from './encode-page.ts';
import type { Page } from './page.ts';
import { sendPage } from './send-page.ts';

const text = '<html><body>قمة عربية</body></html>';
const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
const encodings = ['br', 'gzip', 'identity'] as const;

/** Serves one page; `ask` asks for it as it is written. */
async function serve(parts: Partial<Page> = {}) {
  const identity = plainBody(Buffer.from(text));
  const bodies = { identity, br: await brotliBody(identity.bytes, 5) };
  const page = makePage(text, { bodies, ...parts });
  const origin = await serveHere((req, res) => void sendPage(page, { req, res }));
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    askRaw(origin, { method, headers });
  const etagIn = async (encoding: string) =>
    String((await ask({ 'accept-encoding': encoding })).headers.etag);
  return { ask, etagIn, page };
}

test.each(encodings)('in %s: its bytes, their length, and how to read them', async (encoding) => {
  const { ask } = await serve();
  const { status, headers, bytes } = await ask({ 'accept-encoding': encoding });
  expect(status).toBe(200);
  expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
  expect(headers['content-length']).toBe(String(bytes.length));
  expect(headers['transfer-encoding']).toBeUndefined();
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(unpack[encoding](bytes).toString()).toBe(text);
});

test('each encoding has a strong tag of its own, the same each time', async () => {
  const { etagIn } = await serve();
  const etags = await Promise.all([...encodings, ...encodings].map(etagIn));
  expect(new Set(etags).size).toBe(3);
  expect(etags.slice(0, 3)).toEqual(etags.slice(3));
  for (const etag of etags) expect(etag).toMatch(/^"[\w-]{22}"$/u);
});

test('gzip is made when it is first asked for, and kept', async () => {
  const { ask, page } = await serve();
  await ask({ 'accept-encoding': 'br' });
  expect(page.bodies.gzip).toBeUndefined();
  const first = await ask({ 'accept-encoding': 'gzip' });
  const kept = page.bodies.gzip;
  expect(kept?.bytes).toEqual(first.bytes);
  await ask({ 'accept-encoding': 'gzip' });
  expect(page.bodies.gzip).toBe(kept);
});

describe('If-None-Match', () => {
  test.each([
    ['the tag', (etag: string) => etag],
    ['the tag among others', (etag: string) => `"x", ${etag},"y"`],
    ['the tag, weak', (etag: string) => `W/${etag}`],
    ['the tag among others, weak', (etag: string) => `W/"x",W/${etag}`],
    ['anything', () => '*'],
  ])('%s: 304, without a body or its length', async (_, header) => {
    const { ask, etagIn } = await serve();
    for (const encoding of encodings) {
      const etag = await etagIn(encoding);
      const asked = { 'accept-encoding': encoding, 'if-none-match': header(etag) };
      for (const method of ['GET', 'HEAD']) {
        const { status, headers, bytes } = await ask(asked, method);
        expect([status, headers.etag, bytes.length]).toEqual([304, etag, 0]);
        expect(headers['content-length']).toBeUndefined();
        expect(headers['content-encoding']).toBeUndefined();
      }
    }
  });

  test.each([
    ['another tag', () => '"x"'],
    ['the tag without its quotes', (etag: string) => etag.replaceAll('"', '')],
    ['a part of the tag', (etag: string) => `${etag.slice(0, -2)}"`],
    ['nothing', () => ''],
  ])('%s: the page', async (_, header) => {
    const { ask, etagIn } = await serve();
    const etag = await etagIn('br');
    const asked = { 'accept-encoding': 'br', 'if-none-match': header(etag) };
    expect((await ask(asked)).status).toBe(200);
  });

  test('the tag of another encoding: the page, for these are other bytes', async () => {
    const { ask, etagIn } = await serve();
    const asked = { 'accept-encoding': 'gzip', 'if-none-match': await etagIn('br') };
    expect((await ask(asked)).status).toBe(200);
  });

  test.each([404, 410])('a page that answers %i is never 304', async (status) => {
    const { ask, etagIn } = await serve({ status });
    const etag = await etagIn('br');
    for (const header of [etag, '*']) {
      const answer = await ask({ 'accept-encoding': 'br', 'if-none-match': header });
      expect([answer.status, answer.headers.etag]).toEqual([status, etag]);
    }
  });
});

test('HEAD has the headers of GET, and no body', async () => {
  const { ask } = await serve();
  for (const encoding of encodings) {
    const asked = { 'accept-encoding': encoding };
    const [get, head] = [await ask(asked), await ask(asked, 'HEAD')];
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
  }
});

test.each(encodings)('a page without a body has none in %s', async (encoding) => {
  const bodies = { identity: plainBody(Buffer.alloc(0)) };
  const { ask } = await serve({ bodies });
  const { status, headers, bytes } = await ask({ 'accept-encoding': encoding });
  expect([status, headers['content-length']]).toEqual([200, '0']);
  expect([headers['content-encoding'], bytes.length]).toEqual([undefined, 0]);
});
