import { cleanText } from '#arabic/clean-text.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';

/** What a story has beside its body, each by itself: lines of text, one choice, and several choices. */
export const lineFields = ['kicker', 'headline', 'lead', 'share', 'search', 'push'] as const;
export const choiceFields = ['sectionId', 'leadPhotoId'] as const;
export const choicesFields = ['topicIds', 'bylineIds'] as const;
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

/** How long a line may be, in graphemes. */
export function limitOf(field: LineField): number {
  return fieldLimits[field].hard;
}

/** Whether two lines say the same once they are stored, when spaces at their ends are cut off. */
export function sameLine(one: string, other: string): boolean {
  return one === other || cleanText(one).trim() === cleanText(other).trim();
}
