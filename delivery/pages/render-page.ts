import { type Response, inject } from 'light-my-request';
import { type PageNotes, takingNotes } from '#db/notes.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { stamped, withStamps } from '#files/own-files.ts';
import { type SentDocument, makeDocument } from '#outlets/make-document.ts';
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

/** Which some may still do with a page so long after it was made: the age at which it is sent last, and theirs. */
const sharedMs = freshMs + 70_000;
/** A page that nobody may see soon is not theirs to hold. */
const unshared = 'public, no-cache';

/** Makes a reader's page: rendered, with its styles in it, compressed. Rejects when that fails. */
export async function renderPage(delivery: Delivery, key: string): Promise<Page> {
  const now = Date.now();
  const notes: PageNotes = { tags: new Set() };
  const { status, headers, text } = await takingNotes(notes, () => make(delivery, key));
  const goneAt = notes.goneAt ?? Infinity;
  const identity = plainBody(Buffer.from(text));
  return {
    status: notes.status ?? status,
    headers: [
      ...commonHeaders(delivery.config),
      ...headers,
      ['Cache-Control', goneAt - now < sharedMs ? unshared : shared],
      ['Vary', 'Accept-Encoding'],
      ['Surrogate-Key', [...notes.tags].map((tag) => tag.replace(':', '-')).join(' ')],
    ],
    bodies: { identity, br: await brotliBody(identity.bytes, 5) },
    tags: notes.tags,
    address: notes.address ?? null,
    storyId: notes.storyId ?? null,
    staleAt: Math.min(now + freshMs, notes.until ?? Infinity),
    deadAt: notes.until ?? Infinity,
    goneAt,
  };
}

type Made = SentDocument & { status: number };

/** What stands under this key: a document for machines, which the outlets make, or a page for people. */
async function make(delivery: Delivery, key: string): Promise<Made> {
  const { config, db, files, sheets } = delivery;
  const locale = key.startsWith('/en') ? 'en' : 'ar';
  const asked = { read: db.read, siteUrl: config.siteUrl, locale, now: new Date() } as const;
  const document = await makeDocument(asked, key);
  if (document) return { status: 200, ...document };
  const { statusCode: status, body } = await askNext(delivery, key);
  if (status >= 500) throw new Error(`Next.js answered ${status} for ${key}`);
  const { html, styleHash } = inlineStyles(withStamps(body, files), sheets);
  const headers: Made['headers'] = [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Security-Policy', readerPolicy(styleHash)],
    ['Speculation-Rules', `"${stamped('/speculation-rules.json', files)}"`],
  ];
  return { status, headers, text: html };
}

/** By a request that carries nothing of whoever asked first: what is kept for all must not depend on one. */
async function askNext({ render, config }: Delivery, url: string): Promise<Response> {
  const headers = { host: new URL(config.siteUrl).host, accept: 'text/html' };
  // Awaited here: inject begins when it is awaited, and notes are taken only inside of this call.
  return await inject(
    (req, res) => {
      // Everybody who wants this page waits for it: one that never ends must not keep them for ever.
      const giveUp = () => res.destroy(new Error(`Next.js answered nothing for ${url}`));
      const limit = setTimeout(giveUp, longestMs);
      res.once('close', () => clearTimeout(limit));
      render(req, res).catch((error: Error) => res.destroy(error));
    },
    { url, headers },
  );
}
