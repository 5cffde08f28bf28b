import { type Locale, inOneSpelling } from '#newsroom/addresses.ts';
import { documentPlaces } from '#outlets/document-places.ts';

const longest = 2_000;

/** Punctuation that a messenger may have taken for the end of a link: `.`, `)`, «،», «؛», «؟», `»`, quotation marks. */
const stuck = String.raw`(?:[.,:;!?)\]}>'"*_~-]|%(?:2[1279cC]|[57][dD]|3[eE])|%[dD]8%(?:8[cC]|9[bBfF])|%[cC]2%[bB]{2}|%[eE]2%80%(?:9[89cCdD]|[aA]6))*`;

/** A kind of page: which paths below a locale are one, and what they are called. */
type Place = {
  path: RegExp;
  /** Its name below the locale, made of what the expression caught. */
  name: (caught: string) => string;
  /** The queries that it reads, and what each may be; of several that are asked for, it reads the first that stands here. */
  reads?: { query: string; as: RegExp }[];
  /** Whether it stands at the root alone: it is the same in every interface language. */
  once?: boolean;
};

/** A page of a list is what stands below a place (db/published/page-of-list.ts), or the so-manieth one. */
const turns = [
  { query: 'before', as: /^[1-9]\d{0,8}$/u },
  { query: 'page', as: /^[1-9]\d{0,4}$/u },
];

const places: Place[] = [
  ...documentPlaces,
  { path: /^()$/u, name: () => '' },
  { path: /^\/(saved|offline)$/u, name: (page) => `/${page}` },
  {
    path: new RegExp(`^/news/([1-9]\\d{0,14})(?:/[^/]*|${stuck})$`, 'u'),
    name: (id) => `/news/${id}`,
  },
  { path: new RegExp(`^/n/([1-9]\\d{0,14})${stuck}$`, 'u'), name: (id) => `/news/${id}` },
  {
    path: new RegExp(`^/live/([1-9]\\d{0,14})(?:/[^/]*|${stuck})$`, 'u'),
    name: (id) => `/live/${id}`,
    reads: [{ query: 'entry', as: /^[1-9]\d{0,14}$/u }],
  },
  ...['section', 'topic', 'writer'].map((kind) => ({
    path: new RegExp(`^/${kind}/([^/]+)$`, 'u'),
    name: (slug: string) => `/${kind}/${inOneSpelling(slug)}`,
    reads: turns,
  })),
  { path: /^\/archive()$/u, name: () => '/archive' },
  {
    path: /^\/archive\/(\d{4}\/\d\d\/\d\d)$/u,
    name: (day) => `/archive/${day}`,
    reads: turns.slice(0, 1),
  },
  { path: /^\/(about|contact|policies)$/u, name: (slug) => `/${slug}` },
  {
    path: /^\/corrections()$/u,
    name: () => '/corrections',
    reads: [{ query: 'before', as: /^w?[1-9]\d{0,14}$/u }],
  },
];

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
  if (inner.length > longest) return nowhere;
  const [path = '', query = ''] = inner.slice(1 + locale.length).split('?');
  for (const { path: pattern, name, reads = [], once: atRoot } of places) {
    const caught = pattern.exec(path)?.[1];
    if (caught === undefined || (atRoot && locale !== 'ar')) continue;
    const asked = new URLSearchParams(query);
    const read = reads.find((one) => asked.has(one.query));
    if (!read) return `/${locale}${name(caught)}`;
    const value = asked.get(read.query) ?? '';
    if (!read.as.test(value)) return nowhere;
    return `/${locale}${name(caught)}?${read.query}=${value}`;
  }
  return nowhere;
}
