/** Entries of a live coverage: what can stand in one, how it is read from outside, what is said of it elsewhere. */
import { z } from 'zod';
import { cutText } from '#arabic/cut-text.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import { type Block, type BlockKind, block } from '#newsroom/story/blocks.ts';
import { limitedLine } from '#newsroom/limited-line.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { isEmptyBlock, textOfBlock } from '#newsroom/story/plain-text.ts';
import { readDocument } from '#newsroom/story/read-content.ts';

/** What an entry is to its readers: one of many, one to be found again, or عاجل. */
export const entryKinds = ['plain', 'key', 'urgent'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Beyond these an entry is refused; what is longer is a story of its own. */
export const entryLimits = { bytes: 60_000, blocks: 40 } as const;

/** What is written quickly; tables, galleries and boxes belong to stories. */
const fitting: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'list',
  'quotation',
  'photo',
  'embed',
]);

const entryText = z.strictObject({
  /** Empty where one line is all there is. */
  headline: limitedLine(fieldLimits.headline.hard),
  body: z
    .array(block)
    .max(entryLimits.blocks)
    .refine((blocks) => blocks.every(({ kind }) => fitting.has(kind)), { error: 'invalid' })
    .refine((blocks) => new Set(blocks.map(({ id }) => id)).size === blocks.length, {
      error: 'repeated_block_id',
    }),
});

export type EntryText = z.infer<typeof entryText>;

/**
 * Reads an entry from outside, as safely as a story. Blocks that show nothing are left out. Codes:
 * `too_large`, `invalid` (`body: missing` where nothing is left).
 */
export function readEntry(json: string): Result<EntryText> {
  const read = readDocument(json, { schema: entryText, bytes: entryLimits.bytes });
  if (!read.ok) return read;
  const { headline } = read.data;
  const body = read.data.body.filter((one) => !isEmptyBlock(one));
  if (headline === '' && body.length === 0)
    return refused('invalid', { fields: { body: 'missing' } });
  return done({ headline, body });
}

/** What an entry is called where it does not stand itself, at most 90 letters; empty for one without words. */
export function entryTitle({ headline, body }: EntryText): string {
  const line = body.flatMap(textOfBlock).find((one) => one.trim() !== '') ?? '';
  return headline || cutText(line.replace(/\s+/gu, ' ').trim(), 90);
}

/** The photos that an entry shows. */
export function entryPhotoIds({ body }: Pick<EntryText, 'body'>): number[] {
  return body.flatMap((one) => (one.kind === 'photo' ? [one.mediaId] : []));
}

/** Whether readers read something else now: other words, photos or posts. Marks, spaces and points do not count. */
export function isMaterialChange(before: EntryText, after: EntryText): boolean {
  return substance(before) !== substance(after);
}

function substance({ headline, body }: EntryText): string {
  return JSON.stringify([lettersOf(headline), ...body.map(blockSubstance)]);
}

function blockSubstance(one: Block): string {
  const shown = one.kind === 'photo' ? one.mediaId : one.kind === 'embed' ? one.url : '';
  return `${one.kind} ${shown} ${textOfBlock(one).map(lettersOf).join(' ')}`;
}

/** Letters and digits alone, words apart. */
function lettersOf(text: string): string {
  return text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
}
