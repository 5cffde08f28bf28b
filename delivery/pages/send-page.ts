import { type Encoding, acceptedEncoding } from '#http/accepted-encoding.ts';
import type { Exchange } from '#http/exchange.ts';
import { gzipBody } from './encode-page.ts';
import type { Page } from './page.ts';

/**
 * Sends a page in the best encoding that the request accepts; 304 where the reader has these very bytes. At
 * once, but for the first who asks for gzip.
 */
export function sendPage(page: Page, exchange: Exchange): void | Promise<void> {
  const { br, gzip } = page.bodies;
  const accepted = acceptedEncoding(exchange.req.headers['accept-encoding']);
  if (accepted !== 'gzip' || gzip) return sendBody(page, accepted, exchange);
  if (!br) return sendBody(page, 'identity', exchange);
  return zipAndSend(page, exchange);
}

async function zipAndSend(page: Page, exchange: Exchange): Promise<void> {
  page.bodies.gzip = await gzipBody(page.bodies.identity.bytes);
  sendBody(page, 'gzip', exchange);
}

function sendBody(page: Page, accepted: Encoding, { req, res }: Exchange): void {
  const encoding = page.bodies[accepted] ? accepted : 'identity';
  const body = page.bodies[encoding] ?? page.bodies.identity;
  if (page.status === 200 && has(req.headers['if-none-match'], body.etag)) {
    res.writeHead(304, [...page.headers.flat(), 'ETag', body.etag]).end();
    return;
  }
  body.head ??= [
    ...page.headers.flat(),
    'ETag',
    body.etag,
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    'Content-Length',
    String(body.bytes.length),
  ];
  res.writeHead(page.status, body.head).end(body.bytes);
}

/** `If-None-Match` compares weakly, and may list several tags (RFC 9110, 13.1.2). */
function has(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag || one === '*');
}
