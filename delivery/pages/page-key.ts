import type { Locale } from '#newsroom/addresses.ts';

const longest = 2_000;

/** The key of the page that says that nothing is there. */
export function missingKey(locale: Locale): string {
  return `/${locale}/-/nowhere`;
}

/**
 * What Next.js is asked for, and the one name of the page in the cache. `inner` is the address under its locale: queries that no page reads do not
 * count, a story is named by its id alone, and addresses that no page could have share one missing page. So
 * nobody can fill the store by inventing addresses.
 */
export function pageKey(locale: Locale, inner: string): string {
  const nowhere = missingKey(locale);
  const [path = '', query = ''] = inner.split('?');
  const [first = '', second = '', third = '', ...more] = path.split('/').slice(2);
  if (inner.length > longest || more.length > 0) return nowhere;
  if (first === '') return `/${locale}`;
  if (first === 'news' || (first === 'n' && third === '')) {
    return /^[1-9]\d{0,14}$/u.test(second) ? `/${locale}/news/${second}` : nowhere;
  }
  if (first !== 'section' || second === '' || third !== '') return nowhere;
  // Each letter can be written in three ways (o, %6f, %6F): a page would have a thousand names.
  const slug = encodeURIComponent(decodeURIComponent(second).normalize('NFC'));
  const page = new URLSearchParams(query).get('page');
  if (page === null) return `/${locale}/section/${slug}`;
  return /^[1-9]\d{0,4}$/u.test(page) ? `/${locale}/section/${slug}?page=${page}` : nowhere;
}
