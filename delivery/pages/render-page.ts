import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { type PageNotes, takingNotes } from '#db/notes.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { documentOf } from '#delivery/document.ts';
import { stamped, withStamps } from '#delivery/files/own-files.ts';
import { PageResponse } from '#delivery/page-response.ts';
import { commonHeaders, readerPolicy } from '#delivery/security-headers.ts';
import { brotliBody, plainBody } from './encode-page.ts';
import { inlineStyles } from './inline-styles.ts';
import type { Page } from './page.ts';

/** «قبل 4 دقائق» is right for about a minute; `reader.js` keeps it right on an open page. */
const freshMs = 60_000;
const longestMs = 20_000;

/**
 * What caches on the way may do: ask again each time in a browser, hold it for ten seconds at the edge (less
 * where it is purged by `Surrogate-Key`), and show an older copy while a new one is fetched or none can be.
 */
const shared = 'public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=60';

/** Makes a reader's page: rendered, without the framework's scripts, compressed. Rejects when that fails. */
export async function renderPage(delivery: Delivery, inner: string): Promise<Page> {
  const now = Date.now();
  const notes: PageNotes = { tags: new Set() };
  const req = quietRequest(inner, new URL(delivery.config.siteUrl).host);
  const res = new PageResponse(req);
  const rendering = takingNotes(notes, () => delivery.render(req, res));
  // Everybody who wants this page waits for it: one that never ends must not keep them for ever.
  const limit = setTimeout(() => res.destroy(), longestMs);
  const rendered = await Promise.race([res.whole, rendering.then(() => res.whole)]);
  clearTimeout(limit);
  if (rendered.status >= 500) throw new Error(`Next.js answered ${rendered.status} for ${inner}`);
  const location = rendered.headers.find(([name]) => name === 'location')?.[1];
  const document = documentOf(location ? '' : rendered.body.toString('utf8'));
  const { html, styleHash } = inlineStyles(withStamps(document, delivery.files), delivery.sheets);
  const identity = plainBody(Buffer.from(html));
  const br = await brotliBody(identity.bytes, 5);
  return {
    status: notes.status ?? rendered.status,
    headers: [
      ...commonHeaders(delivery.config),
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Content-Security-Policy', readerPolicy(styleHash)],
      ['Cache-Control', shared],
      ['Vary', 'Accept-Encoding'],
      ['Speculation-Rules', `"${stamped('/speculation-rules.json', delivery.files)}"`],
      ['Surrogate-Key', [...notes.tags].map((tag) => tag.replace(':', '-')).join(' ')],
      ...(location ? [['Location', String(location)] as const] : []),
    ],
    bodies: { identity, ...(location ? {} : { br }) },
    tags: notes.tags,
    address: notes.address ?? null,
    staleAt: Math.min(now + freshMs, notes.until ?? Infinity),
    deadAt: notes.until ?? Infinity,
  };
}

/** A request that carries nothing of whoever asked first: what is kept for all must not depend on one. */
function quietRequest(url: string, host: string): IncomingMessage {
  const req = new IncomingMessage(new Socket());
  req.method = 'GET';
  req.url = url;
  req.headers = { host, accept: 'text/html' };
  req.push(null);
  return req;
}
