import type { PageRoute } from '#delivery/route.ts';

export type PageKey = {
  /** What names the page in the store. */
  key: string;
  /** What Next.js is asked for. */
  inner: string;
};

const longest = 2_000;
const nowhere = (locale: string): PageKey => ({
  key: `${locale} nowhere`,
  inner: `/${locale}/-/nowhere`,
});

/**
 * One key for all addresses of one page: queries that no page reads do not count, a story is named by its id
 * alone, and addresses that no page could have share one missing page. So nobody can fill the store by
 * inventing addresses.
 */
export function pageKey({ locale, inner }: PageRoute): PageKey {
  const [path = '', query = ''] = inner.split('?');
  if (inner.length > longest) return nowhere(locale);
  const [first = '', second = '', third = '', ...more] = path.split('/').slice(2);
  if (more.length > 0) return nowhere(locale);
  switch (first) {
    case '':
      return second === '' ? { key: `${locale} /`, inner: path } : nowhere(locale);
    case 'section': {
      if (second === '' || third !== '') return nowhere(locale);
      // Each letter can be written in three ways (o, %6f, %6F): a page would have a thousand names.
      const slug = encodeURIComponent(decodeURIComponent(second).normalize('NFC'));
      const asked = { key: `${locale} ${first}/${slug}`, inner: `/${locale}/${first}/${slug}` };
      const page = new URLSearchParams(query).get('page');
      if (page === null) return asked;
      if (!/^[1-9]\d{0,4}$/u.test(page)) return nowhere(locale);
      return { key: `${asked.key} ${page}`, inner: `${asked.inner}?page=${page}` };
    }
    case 'news':
      return /^[1-9]\d{0,14}$/u.test(second)
        ? { key: `${locale} ${first}/${second}`, inner: path }
        : nowhere(locale);
    case 'n':
      return /^[1-9]\d{0,14}$/u.test(second) && third === ''
        ? { key: `${locale} news/${second}`, inner: path }
        : nowhere(locale);
    default:
      return nowhere(locale);
  }
}
