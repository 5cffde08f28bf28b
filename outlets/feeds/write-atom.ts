import { zonedMoment } from '#arabic/zoned-moment.ts';
import { localAddress, newspaperLanguage } from '#newsroom/addresses.ts';
import { appIcon } from '#newsroom/icons.ts';
import type { Document } from '#outlets/document.ts';
import { type XmlElement, xmlDocument } from '#outlets/xml.ts';
import type { Feed, FeedStory } from './feed.ts';

/** Atom (RFC 4287). */
export function writeAtom(feed: Feed): Document {
  const { newspaper, siteUrl, locale } = feed;
  const own = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': newspaperLanguage,
    id: feed.page,
    title: feed.title,
    subtitle: feed.description,
    updated: zonedMoment(feed.changedAt, feed.timeZone),
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.feeds.atom },
      { '@rel': 'alternate', '@type': 'text/html', '@href': feed.page },
    ],
    // Whoever names nobody for a story leaves it to the feed (4.1.1).
    author: { name: newspaper, uri: siteUrl + localAddress(locale, '/') },
    icon: siteUrl + appIcon.path,
  };
  const entry = feed.stories.map((story) => entryOf(feed, story));
  const text = xmlDocument({ feed: { ...own, entry } });
  return { type: 'application/atom+xml; charset=utf-8', text };
}

function entryOf({ timeZone }: Feed, story: FeedStory): XmlElement {
  const { id, address, headline, lead, html, publishedAt, changedAt, section, topics } = story;
  const { picture, writers } = story;
  return {
    '@xml:lang': story.language,
    id,
    title: headline,
    link: [
      { '@rel': 'alternate', '@type': 'text/html', '@href': address },
      ...(picture
        ? [{ '@rel': 'enclosure', '@type': 'image/jpeg', '@href': picture.address }]
        : []),
    ],
    published: zonedMoment(publishedAt, timeZone),
    updated: zonedMoment(changedAt, timeZone),
    author: writers.map((writer) => ({ name: writer.name, uri: writer.address })),
    category: [
      { '@term': section.name, '@scheme': section.address },
      ...topics.map((topic) => ({ '@term': topic })),
    ],
    ...(lead !== '' && { summary: lead }),
    content: { '@type': 'html', '#text': html },
  };
}
