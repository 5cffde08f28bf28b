import type { CutName } from '#newsroom/photos/cuts.ts';
import type { Block, Span } from '#newsroom/story/blocks.ts';

/** A demo story as its writer sets it down: times are minutes before the moment the newsroom is filled. */
export type DemoStory = {
  id: number;
  section: DemoSection;
  kicker: string;
  headline: string;
  lead: string;
  /** Slugs of the writers in `writers.ts`, in the order of the byline. */
  bylines: string[];
  /** Slugs of the topics in `topics.ts`. */
  topics: string[];
  photo?: DemoPicture;
  /** What `photo` and `gallery` show in its body, by their place in this list, from 1. */
  pictures?: DemoPicture[];
  body: DemoBlock[];
  /** Minutes since it was published; for a draft or one in review, since it was last saved. */
  minutesAgo: number;
  /** `published` where absent. */
  state?: 'draft' | 'in_review' | 'withdrawn';
  withdrawal?: { notice: string; minutesAgo: number };
  corrections?: {
    kind: 'correction' | 'update' | 'clarification';
    text: string;
    minutesAgo: number;
  }[];
  urgency?: { level: 1 | 2 | 3; reason: string; minutesAgo: number; lasts: number };
};

/** A drawing of media/demo, with what is said of it. */
export type DemoPicture = {
  scene: string;
  variant: number;
  alt: string;
  caption: string;
  credit: string;
};

export type DemoSection =
  | 'politics'
  | 'economy'
  | 'world'
  | 'sport'
  | 'culture'
  | 'science'
  | 'society';

type WithoutId<B> = B extends Block ? Omit<B, 'id'> : never;
export type DemoBlock = WithoutId<Block>;

type Words = string | Span;
const spans = (words: Words[]): Span[] =>
  words.map((one) => (typeof one === 'string' ? { text: one } : one));

/** The blocks in short hand, so that a story's file reads like its text. */
export const p = (...words: Words[]): DemoBlock => ({ kind: 'paragraph', text: spans(words) });
export const h2 = (text: string): DemoBlock => ({ kind: 'subheadline', level: 2, text });
export const h3 = (text: string): DemoBlock => ({ kind: 'subheadline', level: 3, text });
export const quote = (speaker: string, ...words: Words[]): DemoBlock => ({
  kind: 'quotation',
  text: spans(words),
  speaker,
});
export const pull = (text: string, speaker = ''): DemoBlock => ({
  kind: 'pull-quote',
  text,
  speaker,
});
export const items = (...lines: string[]): DemoBlock => ({
  kind: 'list',
  ordered: false,
  items: lines.map((one) => spans([one])),
});
export const steps = (...lines: string[]): DemoBlock => ({
  kind: 'list',
  ordered: true,
  items: lines.map((one) => spans([one])),
});
export const facts = (title: string, ...lines: string[]): DemoBlock => ({
  kind: 'fact-box',
  title,
  paragraphs: lines.map((one) => spans([one])),
});
export const table = (caption: string, ...rows: string[][]): DemoBlock => ({
  kind: 'table',
  caption,
  rows,
});
export const photo = (place: number, cut?: CutName): DemoBlock => ({
  kind: 'photo',
  mediaId: place,
  caption: '',
  ...(cut && { cut }),
});
export const gallery = (...places: number[]): DemoBlock => ({
  kind: 'gallery',
  photos: places.map((place) => ({ mediaId: place, caption: '' })),
});
export const divider = (): DemoBlock => ({ kind: 'divider' });
export const context = (storyId: number, line: string): DemoBlock => ({
  kind: 'context',
  storyId,
  line,
});
export const bold = (text: string): Span => ({ text, bold: true });
export const link = (text: string, href: string): Span => ({ text, href });
/** The same block, read from left to right: a passage quoted in its own Latin script. */
export const ltr = (block: DemoBlock): DemoBlock => ({ ...block, dir: 'ltr' });
