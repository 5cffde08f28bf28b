import type { OwnFiles } from '#files/own-files.ts';
import type { Locale } from '#newsroom/addresses.ts';
import { pageKey } from '#places/page-key.ts';

export type ReaderRoute = {
  to: 'reader';
  /** As it was asked for, without the query. */
  path: string;
  locale: Locale;
  /** The page's name, and what Next.js is asked for (page-key.ts). */
  key: string;
};

export type Route =
  | ReaderRoute
  /** What Next.js is asked for: the path under its locale, with the query. */
  | { to: 'desk'; inner: string }
  | { to: 'health' | 'ready' | 'events' | 'file' | 'bad' }
  | { to: 'photo'; file: string }
  | { to: 'card'; storyId: number }
  | { to: 'redirect'; location: string };

const cardPath = /^\/card\/([1-9]\d{0,14})\.png$/u;

/**
 * Where a request goes, by its address alone. Arabic pages stand at the root and English ones under /en;
 * inside, both have their locale first. `/ar/…` is the inner form of an address and redirects to the outer.
 */
export function routeOf(url: string, files: Pick<OwnFiles, 'has'>): Route {
  const end = url.indexOf('?');
  const path = end === -1 ? url : url.slice(0, end);
  const query = end === -1 ? '' : url.slice(end);
  // A second slash or a backslash would make a redirect lead to another site; browsers drop controls between them.
  if (!/^\/(?!\/)/u.test(path) || /[\u0000-\u0020\u007f\\]/u.test(path)) return { to: 'bad' };
  const mended = mendedPath(path);
  // Next.js resolves these, so that /x/../desk would be a desk page behind the readers' policy.
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/iu.test(mended)) return { to: 'bad' };
  if (path === '/healthz') return { to: 'health' };
  if (path === '/readyz') return { to: 'ready' };
  if (path === '/events') return { to: 'events' };
  if (path.startsWith('/media/')) return { to: 'photo', file: path.slice('/media/'.length) };
  const card = cardPath.exec(path);
  if (card) return { to: 'card', storyId: Number(card[1]) };
  if (path.startsWith('/_next/') || path.startsWith('/__nextjs') || files.has(path)) {
    return { to: 'file' };
  }
  // Browsers ask for it unasked, whatever icon the page names.
  if (path === '/favicon.ico') return { to: 'redirect', location: '/icon.svg' };
  const outer = outerPath(mended);
  if (outer !== mended) return { to: 'redirect', location: outer + query };
  const english = mended === '/en' || mended.startsWith('/en/');
  const rest = english ? mended.slice(3) : mended === '/' ? '' : mended;
  const locale = english ? 'en' : 'ar';
  const inner = `/${locale}${rest}${query}`;
  if (rest === '/desk' || rest.startsWith('/desk/')) {
    // Next.js answers 500 to these.
    return isDecodable(path) ? { to: 'desk', inner } : { to: 'bad' };
  }
  return { to: 'reader', path, locale, key: pageKey(locale, inner) };
}

/**
 * A path as it was meant: raw letters (their bytes, as Node.js hands them on) are encoded, and what a messenger has
 * left of an escape that it cut stands for nothing.
 */
function mendedPath(path: string): string {
  const encoded = path.replace(/[\u0080-\u{10ffff}]+/gu, (raw) =>
    encodeURIComponent(Buffer.from(raw, 'latin1').toString()),
  );
  if (isDecodable(encoded)) return encoded;
  return encoded.replace(/(?:%[\da-f]{2})+|%[\da-f]?/giu, (escapes) =>
    isDecodable(escapes) ? escapes : '-',
  );
}

/** The address of a page without its inner form and without slashes at its end, in one step. */
function outerPath(path: string): string {
  const outer = path.replace(/^(?:\/+ar(?=\/|$))+/u, '').replace(/\/+$/u, '');
  return `/${outer.replace(/^\/+/u, '')}`;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
