import type { Exchange } from '#delivery/delivery.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { gzipBody } from './encode-page.ts';
import type { Body, Encoding, Page } from './page.ts';

/** Sends a page in the best encoding that the request accepts; 304 where the reader has these very bytes. */
export async function sendPage(page: Page, { req, res }: Exchange): Promise<void> {
  const accepted = acceptedEncoding(req.headers['accept-encoding']);
  const [encoding, body] = await bodyIn(page, accepted);
  const headers = [...page.headers.flat(), 'ETag', body.etag];
  if (page.status === 200 && has(req.headers['if-none-match'], body.etag)) {
    res.writeHead(304, headers).end();
    return;
  }
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  headers.push('Content-Length', String(body.bytes.length));
  res.writeHead(page.status, headers).end(body.bytes);
}

async function bodyIn(page: Page, accepted: Encoding): Promise<[Encoding, Body]> {
  const kept = page.bodies[accepted];
  if (kept) return [accepted, kept];
  if (accepted === 'gzip' && page.bodies.br) {
    page.bodies.gzip = await gzipBody(page.bodies.identity.bytes);
    return ['gzip', page.bodies.gzip];
  }
  return ['identity', page.bodies.identity];
}

/** `If-None-Match` compares weakly, and may list several tags (RFC 9110, 13.1.2). */
function has(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag || one === '*');
}
