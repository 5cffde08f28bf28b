import { listStoryRanges } from '#db/published/list-story-ranges.ts';
import { sitemapAddress } from '#newsroom/addresses.ts';
import type { Asked, Document } from '#outlets/document.ts';
import { writeSitemapIndex } from './write-sitemap.ts';

/** Where the sitemaps are: one of lists and the house's own pages, and one for each thousand of stories. */
export async function makeSitemapIndex({ read, siteUrl }: Asked): Promise<Document> {
  const ranges = await listStoryRanges(read);
  return writeSitemapIndex([
    { address: `${siteUrl}/sitemap-pages.xml` },
    ...ranges.map(({ range, changedAt }) => ({
      address: siteUrl + sitemapAddress(range),
      changedAt,
    })),
  ]);
}
