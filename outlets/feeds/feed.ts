import type { PublishedStory } from '#db/published/get-published-story.ts';
import type { FeedFormat, Locale } from '#newsroom/addresses.ts';

/** A list of stories as its feed tells of it, in whichever format. */
export type Feed = {
  siteUrl: string;
  locale: Locale;
  /** The newspaper's name in the language of the interface. */
  newspaper: string;
  title: string;
  description: string;
  /** Where the list stands, and its feed in each format, in full. */
  page: string;
  feeds: Record<FeedFormat, string>;
  /** Of the newest change in it. */
  changedAt: Date;
  /** By which clock moments are told. */
  timeZone: string;
  stories: FeedStory[];
};

/** A story in a feed. */
export type FeedStory = {
  /** What it is called in every feed for ever, whatever becomes of its headline: its short address, in full. */
  id: string;
  /** Where it stands, in full. */
  address: string;
  language: Locale;
  /** Plain text to be read by people, as all words here but `html`: with isolates. */
  headline: string;
  lead: string;
  /** Its whole text (outlets/html/story-html.ts). */
  html: string;
  publishedAt: Date;
  changedAt: Date;
  section: { name: string; address: string };
  topics: string[];
  writers: { name: string; address: string }[];
  picture: FeedPicture | null;
};

export type FeedPicture = Pick<
  NonNullable<PublishedStory['photo']>,
  'alt' | 'caption' | 'credit'
> & {
  /** In full; always a JPEG. */
  address: string;
  width: number;
  height: number;
};
