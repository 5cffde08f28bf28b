import type { PublishedStory } from '#db/published/get-published-story.ts';
import {
  sectionAddress,
  shortAddress,
  ninjsAddress,
  readerAddress,
  topicAddress,
  writerAddress,
} from '#newsroom/addresses.ts';
import { plainLines, wordCount } from '#newsroom/story/plain-text.ts';
import { toIptc } from '#newsroom/urgency.ts';
import { storyHtml } from '#outlets/html/story-html.ts';
import { describePhotos } from './describe-photos.ts';
import { standard } from './standard.ts';

export type House = {
  siteUrl: string;
  newspaper: string;
  /** By the clock of the house. */
  moment: (at: string | Date) => string;
  /** When photos may no longer be shown, by their ids. */
  rightsEnds: ReadonlyMap<number, Date>;
};

/** A story in print as a news object of ninjs 3. */
export function describeStory(house: House, story: PublishedStory) {
  const { siteUrl, newspaper, moment } = house;
  const { publishedAt, updatedAt, bylines } = story;
  return {
    uri: siteUrl + shortAddress(story.id),
    standard,
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    urgency: toIptc(story.urgency),
    firstCreated: moment(publishedAt),
    contentCreated: moment(publishedAt),
    versionCreated: moment(updatedAt ?? publishedAt),
    language: story.language,
    copyrightHolder: newspaper,
    slugline: story.slug,
    headlines: headlinesOf(story),
    ...(story.lead !== '' && {
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: story.lead }],
    }),
    bodies: bodiesOf(siteUrl, story),
    ...(bylines.length > 0 && { by: bylines.map(({ name }) => name).join('، ') }),
    people: bylines.map(({ name, slug }) => ({
      name,
      rel: 'author',
      uri: siteUrl + writerAddress('ar', slug),
    })),
    infoSources: [{ name: newspaper, role: 'publisher', uri: `${siteUrl}/` }],
    subjects: subjectsOf(siteUrl, story),
    altIds: [
      { role: 'web', value: siteUrl + readerAddress('ar', story) },
      { role: 'ninjs', value: siteUrl + ninjsAddress(story.id) },
    ],
    associations: [...describePhotos(house, story), ...contextsOf(siteUrl, story)],
  };
}

function headlinesOf({ headline, kicker, shortHeadlines }: PublishedStory) {
  const all = { main: headline, kicker, ...shortHeadlines };
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([role, value]) => ({ role, contentType: 'text/plain', value }));
}

function bodiesOf(siteUrl: string, story: PublishedStory) {
  const text = story.body
    .flatMap(plainLines)
    .filter((line) => line !== '')
    .join('\n\n');
  return [
    {
      role: 'main',
      contentType: 'text/plain',
      charCount: text.length,
      wordCount: wordCount(story.body),
      value: text,
    },
    {
      role: 'main',
      contentType: 'text/html',
      value: storyHtml(story, { siteUrl, locale: 'ar' }),
    },
  ];
}

function subjectsOf(siteUrl: string, { section, topics }: PublishedStory) {
  return [
    { name: section.name, rel: 'category', uri: siteUrl + sectionAddress('ar', section.slug) },
    ...topics.map(({ name, slug }) => ({
      name,
      rel: 'about',
      uri: siteUrl + topicAddress('ar', slug),
    })),
  ];
}

/** The stories that «في سياق آخر» leads to. */
function contextsOf(siteUrl: string, { contexts }: PublishedStory) {
  return Object.values(contexts).map(({ id, headline }) => ({
    name: headline,
    rel: 'seeAlso',
    uri: siteUrl + shortAddress(id),
    type: 'text',
  }));
}
