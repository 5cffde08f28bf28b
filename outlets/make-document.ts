import { type FeedFormat, feedFormats } from '#newsroom/addresses.ts';
import type { Asked, Document } from './document.ts';
import { makeFeed } from './feeds/make-feed.ts';
import { makeManifest } from './make-manifest.ts';
import { makeRobots } from './make-robots.ts';
import { makeNinjs } from './ninjs/make-ninjs.ts';
import { makeNewsSitemap } from './sitemaps/make-news-sitemap.ts';
import { makePagesSitemap } from './sitemaps/make-pages-sitemap.ts';
import { makeSitemapIndex } from './sitemaps/make-sitemap-index.ts';
import { makeStoriesSitemap } from './sitemaps/make-stories-sitemap.ts';

type Outlet = {
  /** Which keys, below their locale, are its documents (document-places.ts). */
  key: RegExp;
  /** Given what the expression caught. */
  make: (asked: Asked, ...caught: (string | undefined)[]) => Promise<Document>;
};

const outlets: Outlet[] = [
  {
    key: /^((?:\/(?:section|topic|writer)\/[^/]+)?)\/feed\.(xml|atom|json)$/u,
    make: (asked, list = '', format) => makeFeed(asked, { list, format: formatOf(format) }),
  },
  { key: /^\/news\/(\d+)\/story\.json$/u, make: (asked, id) => makeNinjs(asked, Number(id)) },
  { key: /^\/sitemap\.xml$/u, make: makeSitemapIndex },
  { key: /^\/sitemap-pages\.xml$/u, make: makePagesSitemap },
  { key: /^\/sitemap\/(\d+)$/u, make: (asked, range) => makeStoriesSitemap(asked, Number(range)) },
  { key: /^\/news-sitemap\.xml$/u, make: (asked) => makeNewsSitemap(asked) },
  {
    key: /^\/news-sitemap\/(\d+)$/u,
    make: (asked, part) => makeNewsSitemap(asked, Number(part)),
  },
  { key: /^\/robots\.txt$/u, make: makeRobots },
  { key: /^\/manifest\.webmanifest$/u, make: makeManifest },
];

/** Readers of feeds live on other sites; and what a document says, no browser takes for a page. */
const sentWith = [
  ['Access-Control-Allow-Origin', '*'],
  ['Content-Security-Policy', "default-src 'none'"],
] as const;

/** A document as it is sent. */
export type SentDocument = { headers: (readonly [name: string, value: string])[]; text: string };

/** The document for machines that has this key; null where it is the key of a page for people. */
export async function makeDocument(asked: Asked, key: string): Promise<SentDocument | null> {
  const below = key.slice(1 + asked.locale.length);
  for (const outlet of outlets) {
    const found = outlet.key.exec(below);
    if (!found) continue;
    const { type, text } = await outlet.make(asked, ...found.slice(1));
    return { headers: [['Content-Type', type], ...sentWith], text };
  }
  return null;
}

function formatOf(ending: string | undefined): FeedFormat {
  return feedFormats.find((format) => format === ending) ?? 'xml';
}
