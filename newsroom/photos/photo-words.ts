import { z } from 'zod';
import { limitedLine } from '#newsroom/limited-line.ts';
import { crops, focalPoint } from './cuts.ts';

/** Lengths in graphemes. Alternative text: what screen readers read in one breath, and what they cut. */
export const photoLimits = {
  alt: { recommended: 125, editorial: 250, hard: 250 },
  caption: { recommended: 200, editorial: 400, hard: 600 },
  credit: { recommended: 40, editorial: 80, hard: 120 },
  rights: { recommended: 200, editorial: 500, hard: 1_000 },
} as const;
export type PhotoLine = keyof typeof photoLimits;

/** What somebody says of a photo, and how it is cut. */
export const photoWords = z.strictObject({
  alt: limitedLine(photoLimits.alt.hard),
  caption: limitedLine(photoLimits.caption.hard),
  /** Whom readers are told it is by: photographer and agency. */
  credit: limitedLine(photoLimits.credit.hard),
  /** Terms of use, for the desk alone. */
  rights: limitedLine(photoLimits.rights.hard),
  /** From this moment on no reader sees it; ISO 8601. */
  rightsEndAt: z.iso.datetime({ offset: true }).nullable(),
  focal: focalPoint.nullable(),
  crops,
});
export type PhotoWords = z.infer<typeof photoWords>;

/** What must be said of a photo before readers see it. */
export const wordsForPrint = ['alt', 'caption', 'credit'] as const;
export type WordForPrint = (typeof wordsForPrint)[number];

/** What is wanting before a photo can go out. A caption that the story gives stands for the photo's own. */
export function missingWords(
  photo: Record<WordForPrint, string>,
  captionHere = '',
): WordForPrint[] {
  const said = { ...photo, caption: captionHere.trim() || photo.caption };
  return wordsForPrint.filter((word) => said[word].trim() === '');
}
