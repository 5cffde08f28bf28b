import { graphemes } from '#arabic/graphemes.ts';
import type { WordForPrint } from '#newsroom/photos/photo-words.ts';
import type { Block, Span } from './blocks.ts';
import type { StoryContent } from './content.ts';
import { fieldLimits, shortPlaces } from './limits.ts';
import { photosMissing } from './photo-checklist.ts';
import type { PhotoFacts } from './photo-readiness.ts';
import { isEmptyBlock } from './plain-text.ts';
import { missingForPrint } from './readiness.ts';

/** What must be mended before a story can go out. */
export type Missing =
  | 'noHeadline'
  | 'noSection'
  | 'noText'
  | 'refusedLine'
  | 'photoWords'
  | 'photoRights';
/** What readers would miss, and what may go out all the same. */
export type Advice =
  | 'longLine'
  | 'longShort'
  | 'noShort'
  | 'noPhoto'
  | 'noByline'
  | 'noTopic'
  | 'contextWithdrawn'
  | 'contextCorrected'
  | 'emptyBlocks'
  | 'plainLinks';

export type CheckLine<What extends Missing | Advice = Missing | Advice> = {
  what: What;
  /** The field that mends it, as faults name it. */
  field: string;
  /** The block that mends it, where it stands in the body; of several, the first. */
  block?: string;
  /** How many of them there are, or the limit that a line exceeds, in letters. */
  count?: number;
  /** What is not said of its photos. */
  words?: WordForPrint[];
  /** Of the other story that it is about. */
  headline?: string;
};

export type Checklist = { missing: CheckLine<Missing>[]; advised: CheckLine<Advice>[] };

/** What a story's text does not say by itself; of what is not known nothing is said. */
export type Surroundings = {
  /** The photos that it shows, by id. */
  photos: Record<number, PhotoFacts>;
  contexts: Record<number, { headline: string; withdrawn: boolean; corrected: boolean }>;
  /** Rights end by the clock. */
  now: Date;
};

/** What is worth a look before a story goes out. Only `missing` keeps it from print; advice never does. */
export function checklist(content: StoryContent, around: Surroundings): Checklist {
  return {
    missing: [...missingLines(content), ...photosMissing(content, around)],
    advised: [
      ...longLines(content),
      ...shortHeadlines(content),
      ...(content.leadPhotoId === null ? [noPhoto] : []),
      ...signs(content),
      ...contexts(content, around),
      ...blocks(content),
    ],
  };
}

const written = ['kicker', 'headline', 'lead'] as const;

function missingLines(content: StoryContent): CheckLine<Missing>[] {
  const lines: CheckLine<Missing>[] = [
    { what: 'noHeadline', field: 'headline' },
    { what: 'noSection', field: 'sectionId' },
    { what: 'noText', field: 'body' },
  ];
  const missing = missingForPrint({ ...content, headline: content.headline.trim() });
  const refused = [
    ...written.map((field) => ({ field, text: content[field], count: fieldLimits[field].hard })),
    ...shortPlaces.map((place) => ({
      field: `shortHeadlines.${place}`,
      text: content.shortHeadlines[place],
      count: fieldLimits[place].hard,
    })),
  ].filter(({ text, count }) => length(text) > count);
  return [
    ...lines.filter(({ field }) => field in missing),
    ...refused.map(({ field, count }) => ({ what: 'refusedLine' as const, field, count })),
  ];
}

function longLines(content: StoryContent): CheckLine<Advice>[] {
  return written
    .filter((field) => isOver(content[field], fieldLimits[field]))
    .map((field) => ({ what: 'longLine', field, count: fieldLimits[field].editorial }));
}

/** A short headline that its place cuts, and one that is wanting where it cuts the full one. */
function shortHeadlines({ headline, shortHeadlines: own }: StoryContent): CheckLine<Advice>[] {
  return shortPlaces.flatMap((place): CheckLine<Advice>[] => {
    const limits = fieldLimits[place];
    const line = { field: `shortHeadlines.${place}`, count: limits.editorial };
    if (own[place].trim() !== '') {
      return isOver(own[place], limits) ? [{ what: 'longShort', ...line }] : [];
    }
    return length(headline) > limits.editorial ? [{ what: 'noShort', ...line }] : [];
  });
}

const noPhoto: CheckLine<Advice> = { what: 'noPhoto', field: 'leadPhotoId' };

function signs({ bylineIds, topicIds }: StoryContent): CheckLine<Advice>[] {
  const lines: CheckLine<Advice>[] = [];
  if (bylineIds.length === 0) lines.push({ what: 'noByline', field: 'bylineIds' });
  if (topicIds.length === 0) lines.push({ what: 'noTopic', field: 'topicIds' });
  return lines;
}

function contexts({ body }: StoryContent, around: Surroundings): CheckLine<Advice>[] {
  return body.flatMap((block): CheckLine<Advice>[] => {
    const target = block.kind === 'context' ? around.contexts[block.storyId] : undefined;
    if (!target?.withdrawn && !target?.corrected) return [];
    const what = target.withdrawn ? 'contextWithdrawn' : 'contextCorrected';
    return [{ what, field: 'body', block: block.id, headline: target.headline }];
  });
}

function blocks({ body }: StoryContent): CheckLine<Advice>[] {
  // An empty paragraph at the end is where the caret was left.
  const last = body.at(-1);
  const empty = body.filter(
    (block) => isEmptyBlock(block) && !(block === last && block.kind === 'paragraph'),
  );
  const plain = body.flatMap((block) =>
    spansOf(block)
      .filter(({ href }) => href !== undefined && isPlain(href))
      .map(() => block),
  );
  return [...several('emptyBlocks', empty), ...several('plainLinks', plain)];
}

function several(what: 'emptyBlocks' | 'plainLinks', found: Block[]): CheckLine<Advice>[] {
  const [first] = found;
  return first ? [{ what, field: 'body', block: first.id, count: found.length }] : [];
}

function spansOf(block: Block): Span[] {
  if (block.kind === 'paragraph' || block.kind === 'quotation') return block.text;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'fact-box' ? block.paragraphs.flat() : [];
}

/** Whether a link leads to the web without encryption; mail, phone and paths on this site do not. */
function isPlain(href: string): boolean {
  return URL.canParse(href) && new URL(href).protocol === 'http:';
}

const length = (text: string) => graphemes(text.trim());

/** Over what the desk allows, and yet not refused: that is said as missing already. */
function isOver(text: string, { editorial, hard }: { editorial: number; hard: number }): boolean {
  const letters = length(text);
  return letters > editorial && letters <= hard;
}
