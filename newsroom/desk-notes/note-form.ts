/**
 * The form of the desk's notes on a story: what one says, and what it is about. They stand beside the story,
 * never in it, so that nothing of them can reach a reader.
 */
import { z } from 'zod';
import { cleanText } from '#arabic/clean-text.ts';
import { graphemes } from '#arabic/graphemes.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import { shortPlaces } from '#newsroom/story/limits.ts';

/** `text` in graphemes; `quote` in UTF-16 units, as its place in the block is. */
export const noteLimits = { text: 2_000, quote: 300 } as const;

/** The parts of a story, beside its text, that a note can be about, in the order of the page. */
export const noteFields = [
  'kicker',
  'headline',
  'lead',
  'sectionId',
  'bylineIds',
  'leadPhotoId',
  'topicIds',
  ...shortPlaces,
] as const;

const field = z.strictObject({ on: z.literal('field'), field: z.enum(noteFields) });
const words = z.strictObject({
  on: z.literal('words'),
  blockId: z.string().min(1).max(24),
  /** The words as they stood then; empty where the block has none, as a photo without a caption. */
  quote: z.string().max(noteLimits.quote),
  /** Where in the block's text they began. */
  at: z.int().nonnegative(),
});

/** What a note is about; one without an anchor is about the whole story. */
export const noteAnchor = z.discriminatedUnion('on', [field, words]);
export type NoteAnchor = z.infer<typeof noteAnchor>;
export type WordsAnchor = z.infer<typeof words>;

/** What somebody wrote in a note, clean. Code: `invalid`, the field `text` being `missing` or `too_long`. */
export function readNoteText(written: string): Result<string> {
  const text = cleanText(written).trim();
  if (text === '') return refused('invalid', { fields: { text: 'missing' } });
  if (graphemes(text) > noteLimits.text)
    return refused('invalid', { fields: { text: 'too_long' } });
  return done(text);
}
