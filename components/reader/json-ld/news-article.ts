import type { CorrectionComment, NewsArticle, Organization, Person } from 'schema-dts';
import { zonedMoment } from '#arabic/zoned-moment.ts';
import type { ArticleStory } from '#components/reader/article/article.tsx';
import type { Frame } from '#components/reader/frame/page-frame.tsx';
import { readerAddress, writerAddress } from '#newsroom/addresses.ts';
import { wordCount } from '#newsroom/story/plain-text.ts';
import { articleImages } from './article-images.ts';
import { newspaper, newspaperId } from './newspaper.ts';

/** What machines are told of a story: its page's own words, and the address of its share card. */
export type ToldStory = { story: ArticleStory; card: string | null };

/** A story as search engines read it. */
export function newsArticle(frame: Frame, told: ToldStory): NewsArticle {
  const { body, corrections } = told.story;
  const notes = corrections.filter(({ kind }) => kind !== 'update');
  return {
    '@type': 'NewsArticle',
    ...commonFacts(frame, told),
    wordCount: wordCount(body),
    ...(notes.length === 0 ? {} : { correction: notes.map((note) => correction(frame, note)) }),
  };
}

/** What a story and a live coverage have in common. */
export function commonFacts(frame: Frame, { story, card }: ToldStory) {
  const { siteUrl, reading } = frame;
  // Its one address: where it stands in its own language.
  const address = siteUrl + readerAddress(story.language, story);
  const { headline, lead, kicker, section, topics, publishedAt, updatedAt, photo } = story;
  return {
    '@id': `${address}#story`,
    headline,
    ...(kicker === '' ? {} : { alternativeHeadline: kicker }),
    ...(lead === '' ? {} : { description: lead }),
    url: address,
    mainEntityOfPage: address,
    image: articleImages(siteUrl, { photo, card }),
    datePublished: momentOf(frame, publishedAt),
    dateModified: momentOf(frame, updatedAt ?? publishedAt),
    author: authors(frame, story.bylines),
    publisher: newspaper(frame),
    isAccessibleForFree: true,
    inLanguage: story.language,
    articleSection: reading.locale === 'en' ? section.nameEn : section.name,
    ...(topics.length === 0 ? {} : { keywords: topics.map(({ name }) => name) }),
  } as const;
}

/** By the clock of the house, with its distance from Greenwich. */
export function momentOf({ settings }: Frame, at: string): string {
  return zonedMoment(new Date(at), settings.timeZone);
}

/** Who wrote it; the newspaper itself where nobody is named. */
function authors(
  frame: Frame,
  bylines: ArticleStory['bylines'],
): (Person | Organization | { '@id': string })[] {
  if (bylines.length === 0) return [newspaperId(frame)];
  return bylines.map(({ name, slug }) => ({
    '@type': 'Person',
    name,
    url: frame.siteUrl + writerAddress(frame.reading.locale, slug),
  }));
}

function correction(
  frame: Frame,
  { text, at }: ArticleStory['corrections'][number],
): CorrectionComment {
  return { '@type': 'CorrectionComment', text, datePublished: momentOf(frame, at) };
}
