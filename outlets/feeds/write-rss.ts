import { newspaperLanguage } from '#newsroom/addresses.ts';
import type { Document } from '#outlets/document.ts';
import { type XmlElement, xmlDocument } from '#outlets/xml.ts';
import type { Feed, FeedPicture, FeedStory } from './feed.ts';

/** How long a reader may keep a copy, in minutes. */
const minutesKept = '5';

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification), read with the board's profile: writers without mail
 * addresses in `dc:creator`, whole texts in `content:encoded`, pictures in `media:content`, whose length in
 * bytes need not be known, as an enclosure's must.
 */
export function writeRss(feed: Feed): Document {
  const channel = {
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: newspaperLanguage,
    lastBuildDate: feed.changedAt.toUTCString(),
    ttl: minutesKept,
    'atom:link': { '@href': feed.feeds.xml, '@rel': 'self', '@type': 'application/rss+xml' },
    item: feed.stories.map((story) => itemOf(feed, story)),
  };
  const rss = { '@version': '2.0', ...spaces, channel };
  return { type: 'application/rss+xml; charset=utf-8', text: xmlDocument({ rss }) };
}

const spaces = {
  '@xmlns:atom': 'http://www.w3.org/2005/Atom',
  '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  '@xmlns:media': 'http://search.yahoo.com/mrss/',
};

function itemOf({ newspaper }: Feed, story: FeedStory): XmlElement {
  const { id, address, headline, lead, html, publishedAt, changedAt, section, topics } = story;
  const writers = story.writers.map(({ name }) => name);
  return {
    title: headline,
    link: address,
    guid: { '@isPermaLink': 'true', '#text': id },
    // RFC 822 by way of RFC 1123, with four digits for the year.
    pubDate: publishedAt.toUTCString(),
    'atom:updated': changedAt.toISOString(),
    'dc:language': story.language,
    'dc:creator': writers.length > 0 ? writers : newspaper,
    category: [{ '@domain': section.address, '#text': section.name }, ...topics],
    description: lead || headline,
    'content:encoded': html,
    ...(story.picture && { 'media:content': mediaOf(story.picture) }),
  };
}

/** https://www.rssboard.org/media-rss */
function mediaOf({ address, width, height, alt, caption, credit }: FeedPicture): XmlElement {
  return {
    '@url': address,
    '@type': 'image/jpeg',
    '@medium': 'image',
    '@width': `${width}`,
    '@height': `${height}`,
    'media:description': { '@type': 'plain', '#text': caption || alt },
    ...(credit !== '' && { 'media:credit': { '@role': 'photographer', '#text': credit } }),
  };
}
