import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ownFiles } from '#files/own-files.ts';
import { deliver, writes } from '#delivery/test/deliver.ts';

const forEver = 'public, max-age=31536000, immutable';
const script = 'say("قمة");'.repeat(50);

/** A server whose `public/` has a script and a font, and whose build has another script. */
async function server() {
  const served = await deliver(writes(''), { css: { 'a.css': 'a{}' } });
  const { root } = served.delivery;
  const at = (path: string) => join(root, path);
  writeFileSync(at('public/reader.js'), script);
  writeFileSync(at('public/reader.js.br'), brotliCompressSync(script));
  writeFileSync(at('public/reader.js.gz'), gzipSync(script));
  writeFileSync(at('public/speculation-rules.json'), '{}');
  writeFileSync(at('public/fonts/a.woff2'), 'the font');
  served.delivery.files = ownFiles(root);
  return served;
}

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('who accepts %s gets %s, and the same script', async (accepted, encoding) => {
  const { ask } = await server();
  const answer = await ask('/reader.js', { headers: { 'accept-encoding': accepted } });
  expect(answer.headers.get('content-encoding')).toBe(encoding);
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(answer.headers.get('content-type')).toBe('application/javascript; charset=utf-8');
  expect(await answer.text()).toBe(script);
});

test('what has no smaller form is sent as it is, whatever is accepted', async () => {
  const { ask } = await server();
  const answer = await ask('/fonts/a.woff2', { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(answer.headers.get('content-type')).toBe('font/woff2');
  expect(await answer.text()).toBe('the font');
});

test('an address that names its content holds for ever, any other for a day', async () => {
  const { ask, delivery } = await server();
  const stamp = delivery.files.get('/reader.js')?.stamp;
  const holds = async (address: string) => (await ask(address)).headers.get('cache-control');
  expect(await holds(`/reader.js?v=${stamp}`)).toBe(forEver);
  expect(await holds('/_next/static/a.css')).toBe(forEver);
  for (const unnamed of ['/reader.js', '/reader.js?v=another', `/reader.js?v=${stamp}&x`]) {
    expect(await holds(unnamed)).toMatch(/^public, max-age=86400,/u);
  }
});

test('a part of it, and nothing where the reader has it', async () => {
  const { ask } = await server();
  const part = await ask('/fonts/a.woff2', { headers: { range: 'bytes=4-7' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 4-7/8']);
  expect(await part.text()).toBe('font');
  const beyond = await ask('/fonts/a.woff2', { headers: { range: 'bytes=100-' } });
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */8']);
  const etag = part.headers.get('etag') ?? '';
  // fetch would say no-cache by itself, which asks for the whole.
  const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
  const again = await ask('/fonts/a.woff2', { headers });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('HEAD tells the same without the file', async () => {
  const { ask } = await server();
  const answer = await ask('/fonts/a.woff2', { method: 'HEAD' });
  expect([answer.headers.get('content-length'), await answer.text()]).toEqual(['8', '']);
});

test('the rules for browsers that fetch ahead have a type of their own', async () => {
  const { ask } = await server();
  const type = (await ask('/speculation-rules.json')).headers.get('content-type');
  expect(type).toMatch(/^application\/speculationrules\+json/u);
});

test('what the build has not made is not there, and Next.js is not asked for it', async () => {
  const { ask, asked } = await server();
  expect((await ask('/_next/static/b.css')).status).toBe(404);
  expect((await ask('/_next/data/x/desk.json')).status).toBe(404);
  expect(asked).toEqual([]);
});
