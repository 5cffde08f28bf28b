import type { Asked, Document } from './document.ts';

/** What is no page, or nobody's but the newsroom's (RFC 9309). Pages that nobody should find say so themselves. */
const closed = ['/desk', '/en/desk', '/events'];

/** Tells robots where they may go, and where they find all that there is. */
export async function makeRobots({ siteUrl }: Asked): Promise<Document> {
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    `Sitemap: ${siteUrl}/news-sitemap.xml`,
    '',
  ];
  return { type: 'text/plain; charset=utf-8', text: lines.join('\n') };
}
