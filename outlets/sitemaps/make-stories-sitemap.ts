import { listStoriesOfRange } from '#db/published/list-stories-of-range.ts';
import { readerAddress } from '#newsroom/addresses.ts';
import type { Asked, Document } from '#outlets/document.ts';
import { writeSitemap } from './write-sitemap.ts';

/** The stories in print of one range of ids (db/published/list-story-ranges.ts). */
export async function makeStoriesSitemap(
  { read, siteUrl }: Asked,
  range: number,
): Promise<Document> {
  const stories = await listStoriesOfRange(read, { range });
  return writeSitemap(
    stories.map((story) => ({
      address: siteUrl + readerAddress(story.language, story),
      changedAt: story.updatedAt ?? story.publishedAt,
    })),
  );
}
