import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type PageNotes, takingNotes } from '#db/notes.ts';
import { documentOf } from './document.ts';
import { PageResponse } from './page-response.ts';
import type { Delivery, Exchange } from './delivery.ts';
import { plain } from './plain.ts';
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
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    return plain(res, 405, 'Reader pages are only read.');
  }
  const encoding = acceptedEncoding(req);
  plainRequest(req, route.inner);
  res.setHeader('Content-Security-Policy', readerPolicy(dev));
  res.setHeader('Cache-Control', 'no-cache');
  if (dev) return render(req, res);

  const notes: PageNotes = { tags: new Set() };
  const page = new PageResponse(req);
  await takingNotes(notes, () => render(req, page));
  const { status, headers, body } = await page.whole;
  for (const [name, value] of headers) res.setHeader(name, value);
  res.setHeader('Vary', 'Accept-Encoding');
  const isHtml = String(page.getHeader('content-type')).startsWith('text/html');
  const bytes = isHtml ? Buffer.from(documentOf(body.toString('utf8'))) : body;
  const sent = await compressed(bytes, encoding);
  if (encoding && sent.length > 0) res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', sent.length);
  res.writeHead(notes.status ?? status).end(req.method === 'HEAD' ? undefined : sent);
}

/** The framework must see a plain request for a document: no flight payload, no compression of its own. */
function plainRequest(req: IncomingMessage, url: string): void {
  req.url = url;
  for (const name of Object.keys(req.headers)) {
    if (name === 'rsc' || name === 'accept-encoding' || name.startsWith('next-')) {
      delete req.headers[name];
    }
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
