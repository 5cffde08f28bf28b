import { cleanText } from '#arabic/clean-text.ts';
import type { CutName } from '#newsroom/photos/cuts.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';

/** What a story has beside its body, each by itself: lines of text, one choice, and several choices. */
export const lineFields = ['kicker', 'headline', 'lead', 'share', 'search', 'push'] as const;
export const choiceFields = ['sectionId', 'leadPhotoId'] as const;
export const choicesFields = ['topicIds', 'bylineIds'] as const;
/** How the lead photo is cut: neither words nor ids. */
export const cutField = 'leadPhotoCut';
export type LineField = (typeof lineFields)[number];
export type ChoiceField = (typeof choiceFields)[number];
export type ChoicesField = (typeof choicesFields)[number];

/** A story's lines of text by one name each, those within `shortHeadlines` among them. */
export function linesOf({ kicker, headline, lead, shortHeadlines }: StoryContent) {
  return { kicker, headline, lead, ...shortHeadlines } satisfies Record<LineField, string>;
}

/** The way back: lines by their names as the parts of a story. */
export function withLines({ share, search, push, ...lines }: Record<LineField, string>) {
  return { ...lines, shortHeadlines: { share, search, push } };
}

/** How the lead photo is cut. */
export function cutIn({ leadPhotoCut }: StoryContent): CutName {
  return leadPhotoCut ?? 'whole';
}

/** The way back: nothing is said of a photo that is shown whole. */
export function withCut(cut: CutName) {
  return cut === 'whole' ? {} : { [cutField]: cut };
}

/** How long a line may be, in graphemes. */
export function limitOf(field: LineField): number {
  return fieldLimits[field].hard;
}

/** Whether two lines say the same once they are stored, when spaces at their ends are cut off. */
export function sameLine(one: string, other: string): boolean {
  return one === other || cleanText(one).trim() === cleanText(other).trim();
}
