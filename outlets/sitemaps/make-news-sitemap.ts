import { zonedMoment } from '#arabic/zoned-moment.ts';
import { noteUntil } from '#db/notes.ts';
import {
  type RecentStory,
  countRecent,
  listRecent,
  newsSitemapSize,
  recentMs,
} from '#db/published/list-recent.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { newsSitemapAddress, readerAddress } from '#newsroom/addresses.ts';
import type { Asked, Document } from '#outlets/document.ts';
import { writeSitemap, writeSitemapIndex } from './write-sitemap.ts';

/**
 * What was published within the last two days, at most a thousand stories in a file
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). Where there are more,
 * the file without a number leads to those with one.
 */
export async function makeNewsSitemap(asked: Asked, part?: number): Promise<Document> {
  const { read, siteUrl, now } = asked;
  const { stories: total, oldest } = await countRecent(read, { now });
  // Then the oldest of them leaves.
  if (oldest) noteUntil(new Date(oldest.getTime() + recentMs + 1));
  if (part === undefined && total > newsSitemapSize) {
    const parts = Math.ceil(total / newsSitemapSize);
    return writeSitemapIndex(
      Array.from({ length: parts }, (_, at) => ({ address: siteUrl + newsSitemapAddress(at + 1) })),
    );
  }
  const settings = await getSettings(read);
  const stories = await listRecent(read, { now, part: part ?? 1 });
  const newsOf = ({ headline, language, publishedAt }: RecentStory) => ({
    'news:publication': { 'news:name': settings.name, 'news:language': language },
    'news:publication_date': zonedMoment(publishedAt, settings.timeZone),
    'news:title': headline,
  });
  return writeSitemap(
    stories.map((story) => ({
      address: siteUrl + readerAddress(story.language, story),
      more: { 'news:news': newsOf(story) },
    })),
  );
}
