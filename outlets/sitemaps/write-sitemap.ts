import type { Document } from '#outlets/document.ts';
import { type XmlElement, xmlDocument } from '#outlets/xml.ts';

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const news = 'http://www.google.com/schemas/sitemap-news/0.9';

export type SitemapEntry = {
  /** In full. */
  address: string;
  /** When what stands there changed last, where that is known. */
  changedAt?: Date;
  /** What else is said of it. */
  more?: XmlElement;
};

/** A sitemap of pages (https://www.sitemaps.org/protocol.html), with room for what search engines ask of news. */
export function writeSitemap(entries: SitemapEntry[]): Document {
  const url = entries.map((entry) => ({ ...placeOf(entry), ...entry.more }));
  const spaces = { '@xmlns': sitemaps, '@xmlns:news': news };
  return { type, text: xmlDocument({ urlset: { ...spaces, url } }) };
}

/** A sitemap of sitemaps. */
export function writeSitemapIndex(entries: SitemapEntry[]): Document {
  const sitemap = entries.map(placeOf);
  return { type, text: xmlDocument({ sitemapindex: { '@xmlns': sitemaps, sitemap } }) };
}

const type = 'application/xml; charset=utf-8';

function placeOf({ address, changedAt }: SitemapEntry): XmlElement {
  return { loc: address, ...(changedAt && { lastmod: changedAt.toISOString() }) };
}
