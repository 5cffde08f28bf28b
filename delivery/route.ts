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
  | { to: 'health' | 'events' | 'file' | 'bad' }
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
  // Next.js resolves these, so that /x/../desk would be a desk page behind the readers' policy.
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/iu.test(path)) return { to: 'bad' };
  // Next.js answers 500 to these.
  if (!isDecodable(path)) return { to: 'bad' };
  if (path === '/healthz' || path === '/readyz') return { to: 'health' };
  if (path === '/events') return { to: 'events' };
  if (path.startsWith('/media/')) return { to: 'photo', file: path.slice('/media/'.length) };
  const card = cardPath.exec(path);
  if (card) return { to: 'card', storyId: Number(card[1]) };
  if (path.startsWith('/_next/') || path.startsWith('/__nextjs') || files.has(path)) {
    return { to: 'file' };
  }
  // Browsers ask for it unasked, whatever icon the page names.
  if (path === '/favicon.ico') return { to: 'redirect', location: '/icon.svg' };
  if (path === '/ar' || path.startsWith('/ar/')) {
    return { to: 'redirect', location: `/${path.slice(4).replace(/^\/+/u, '')}${query}` };
  }
  if (path !== '/' && path.endsWith('/')) {
    return { to: 'redirect', location: `${path.replace(/\/+$/u, '')}${query}` };
  }
  const english = path === '/en' || path.startsWith('/en/');
  const rest = english ? path.slice(3) : path === '/' ? '' : path;
  const locale = english ? 'en' : 'ar';
  const inner = `/${locale}${rest}${query}`;
  if (rest === '/desk' || rest.startsWith('/desk/')) return { to: 'desk', inner };
  return { to: 'reader', path, locale, key: pageKey(locale, inner) };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
