import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type PageNotes, takingNotes } from '#db/notes.ts';
import { documentOf } from './document.ts';
import { PageResponse } from './page-response.ts';
import type { Delivery, Exchange } from './delivery.ts';
import { sendBrokenPage } from './send-broken-page.ts';
import type { PageRoute } from './route.ts';
import { readerPolicy } from './security-headers.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Renders a reader's page and sends it as a document: complete HTML without the framework's scripts. */
export async function sendReaderPage(
  { dev, render }: Delivery,
  route: PageRoute,
  { req, res }: Exchange,
): Promise<void> {
  const encoding = acceptedEncoding(req);
  plainRequest(req, route.inner);
  res.setHeader('Content-Security-Policy', readerPolicy(dev));
  if (dev) return render(req, res);

  const notes: PageNotes = { tags: new Set() };
  const page = new PageResponse(req);
  await takingNotes(notes, () => render(req, page));
  const { status, headers, body } = await page.whole;
  if (status >= 500) return sendBrokenPage(res);
  for (const [name, value] of headers) res.setHeader(name, value);
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('Vary', 'Accept-Encoding');
  const isHtml = String(page.getHeader('content-type')).startsWith('text/html');
  const bytes = isHtml ? Buffer.from(documentOf(body.toString('utf8'))) : body;
  const sent = await compressed(bytes, encoding);
  if (encoding && sent.length > 0) res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', sent.length);
  res.writeHead(notes.status ?? status).end(sent);
}

const ofTheFramework = /^(?:rsc|accept-encoding|content-security-policy.*|next-.*)$/u;

/**
 * The framework must see a plain request for a document: no flight payload, no compression of its own, no
 * nonce. For HEAD it would write nothing, and the length would be wrong: Node itself leaves the body out.
 */
function plainRequest(req: IncomingMessage, url: string): void {
  req.url = url;
  req.method = 'GET';
  for (const name of Object.keys(req.headers)) {
    if (ofTheFramework.test(name)) delete req.headers[name];
  }
}

function acceptedEncoding(req: IncomingMessage): 'br' | 'gzip' | null {
  const accepted = req.headers['accept-encoding'] ?? '';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/u.test(accepted)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/u.test(accepted) ? 'gzip' : null;
}

async function compressed(bytes: Buffer, encoding: 'br' | 'gzip' | null): Promise<Buffer> {
  if (encoding === null || bytes.length === 0) return bytes;
  if (encoding === 'gzip') return zip(bytes);
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
