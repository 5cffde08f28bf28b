import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import { type PublishedStory, getPublishedStory } from '#db/published/get-published-story.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import {
  feedAddress,
  sectionAddress,
  shortAddress,
  readerAddress,
  writerAddress,
} from '#newsroom/addresses.ts';
import { jpegOf } from '#newsroom/photos/jpeg-of.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import type { Asked } from '#outlets/document.ts';
import { storyHtml } from '#outlets/html/story-html.ts';
import type { Feed, FeedPicture, FeedStory } from './feed.ts';
import type { List } from './read-list.ts';

/** All that the feed of a list says, with its stories whole. */
export async function readFeed(asked: Asked, { name, address, cards }: List): Promise<Feed> {
  const { read, siteUrl, locale, now } = asked;
  const settings = await getSettings(read);
  const newspaper = locale === 'en' ? settings.nameEn : settings.name;
  const title = name === null ? newspaper : `${name} | ${newspaper}`;
  const stories: FeedStory[] = [];
  for (const { id } of cards) {
    const found = await getPublishedStory(read, { id, now });
    if (found?.state === 'published') stories.push(feedStory(asked, found.story));
  }
  const newest = Math.max(...stories.map(({ changedAt }) => changedAt.getTime()));
  return {
    siteUrl,
    locale,
    newspaper,
    title,
    description: name === null && settings.motto !== '' ? settings.motto : title,
    page: siteUrl + address,
    feeds: {
      xml: siteUrl + feedAddress(address, 'xml'),
      atom: siteUrl + feedAddress(address, 'atom'),
      json: siteUrl + feedAddress(address, 'json'),
    },
    changedAt: stories.length > 0 ? new Date(newest) : now,
    timeZone: settings.timeZone,
    stories,
  };
}

function feedStory({ siteUrl, locale }: Asked, story: PublishedStory): FeedStory {
  const { id, headline, lead, section, topics, bylines, publishedAt, updatedAt, photo } = story;
  return {
    id: siteUrl + shortAddress(id),
    address: siteUrl + readerAddress(locale, story),
    language: languageOf(headline + lead),
    headline: isolateNumbers(headline),
    lead: isolateNumbers(lead),
    html: storyHtml(story, { siteUrl, locale }),
    publishedAt: new Date(publishedAt),
    changedAt: new Date(updatedAt ?? publishedAt),
    section: {
      name: locale === 'en' ? section.nameEn : section.name,
      address: siteUrl + sectionAddress(locale, section.slug),
    },
    topics: topics.map((topic) => topic.name),
    writers: bylines.map((writer) => ({
      name: writer.name,
      address: siteUrl + writerAddress(locale, writer.slug),
    })),
    picture: photo && feedPicture(siteUrl, photo),
  };
}

function feedPicture(siteUrl: string, photo: Photo): FeedPicture {
  const { path, width, height } = jpegOf(photo);
  const { alt, caption, credit } = photo;
  return {
    address: siteUrl + path,
    width,
    height,
    alt: isolateNumbers(alt),
    caption: isolateNumbers(caption),
    credit,
  };
}
