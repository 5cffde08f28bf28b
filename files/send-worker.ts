import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { acceptedEncoding } from '#http/accepted-encoding.ts';
import type { Exchange } from '#http/exchange.ts';
import type { OwnFiles } from './own-files.ts';

export const workerAddress = '/sw.js';

type Worker = { plain: Buffer; br: Buffer; etag: string };

const written = new WeakMap<OwnFiles, Worker>();
/** What pages are read with; pictures of theirs come with the stories that show them. */
const needed = /\.(?:js|woff2)$/u;

/**
 * Sends the readers' service worker, which the build is written into: a release is another worker, and takes
 * over when a page of it is first opened. Browsers ask for it again with every page (`no-cache`).
 */
export function sendWorker(
  { files, root }: { files: OwnFiles; root: string },
  { req, res }: Exchange,
): void {
  const worker = written.get(files) ?? writeWorker(files, root);
  written.set(files, worker);
  const encoding = acceptedEncoding(req.headers['accept-encoding']) === 'br' ? 'br' : 'plain';
  const etag = `"${worker.etag}-${encoding}"`;
  const headers = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding', ETag: etag };
  if (req.headers['if-none-match'] === etag) {
    res.writeHead(304, headers).end();
    return;
  }
  const body = worker[encoding];
  res.writeHead(200, {
    ...headers,
    'Content-Type': 'text/javascript; charset=utf-8',
    'Content-Length': body.length,
    ...(encoding === 'br' ? { 'Content-Encoding': 'br' } : {}),
  });
  res.end(body);
}

function writeWorker(files: OwnFiles, root: string): Worker {
  const named = [...files].filter(([, { stamp }]) => stamp !== null);
  const stamp = hashOf([...files].map(([, file]) => file.written).join('\n'));
  const wanted = named
    .filter(([address]) => needed.test(address) && address !== workerAddress)
    .map(([, file]) => file.written);
  const build = `self.build = ${JSON.stringify({ stamp, files: wanted })};\n`;
  const plain = Buffer.from(build + readFileSync(join(root, 'public', workerAddress), 'utf8'));
  return { plain, br: brotliCompressSync(plain), etag: hashOf(plain) };
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}
