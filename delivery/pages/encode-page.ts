import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Body } from './page.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export function plainBody(bytes: Buffer): Body {
  return { bytes, etag: etagOf(bytes) };
}

/**
 * Measured on a front page of 58 kB: quality 5 takes 1 ms for 11.1 kB, 10 takes 20 ms for 9.7 kB, 11 takes
 * 65 ms for no byte less. The first reader waits for 5; a page that is read often gets 10 afterwards. Both
 * off this thread.
 */
export async function brotliBody(plain: Buffer, quality: 5 | 10): Promise<Body> {
  const bytes = await brotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  return { bytes, etag: etagOf(bytes) };
}

export async function gzipBody(plain: Buffer): Promise<Body> {
  const bytes = await zip(plain);
  return { bytes, etag: etagOf(bytes) };
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}
