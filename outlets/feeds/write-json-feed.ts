import { zonedMoment } from '#arabic/zoned-moment.ts';
import { localAddress, newspaperLanguage } from '#newsroom/addresses.ts';
import { appIcon } from '#newsroom/icons.ts';
import type { Document } from '#outlets/document.ts';
import type { Feed, FeedStory } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: Feed): Document {
  const { newspaper, siteUrl, locale } = feed;
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.feeds.json,
    description: feed.description,
    icon: siteUrl + appIcon.path,
    authors: [{ name: newspaper, url: siteUrl + localAddress(locale, '/') }],
    language: newspaperLanguage,
    items: feed.stories.map((story) => itemOf(feed, story)),
  };
  return { type: 'application/feed+json; charset=utf-8', text: JSON.stringify(written) };
}

function itemOf({ timeZone }: Feed, story: FeedStory) {
  const { id, address, headline, lead, html, publishedAt, changedAt, section, topics } = story;
  const { picture, writers } = story;
  return {
    id,
    url: address,
    title: headline,
    content_html: html,
    ...(lead !== '' && { summary: lead }),
    ...(picture && { image: picture.address }),
    date_published: zonedMoment(publishedAt, timeZone),
    date_modified: zonedMoment(changedAt, timeZone),
    ...(writers.length > 0 && {
      authors: writers.map((writer) => ({ name: writer.name, url: writer.address })),
    }),
    tags: [section.name, ...topics],
    language: story.language,
  };
}
