/**
 * The blocks that a story's body is made of. A body is a flat list: no block holds another, so nothing
 * can be nested too deep, and the reader's renderer and the editor each walk one level.
 */
import { z } from 'zod';
import { cleanLine, cleanText } from '#arabic/clean-text.ts';
import { cutNames } from '#newsroom/photos/cuts.ts';
import { isEmbeddable, isSafeLink } from './links.ts';
import { blockLimits as limits } from './limits.ts';

/** A block's name inside its story: made once, kept through edits, so that versions can be merged by it. */
const blockId = z.string().regex(/^[A-Za-z0-9_-]{6,24}$/u);

/** Within the limit also as it is stored, where one glyph of a PDF may be two letters. */
const cleaned = (most: number, clean: (text: string) => string) =>
  z.string().max(most).transform(clean).pipe(z.string().max(most));
const line = (most: number) => cleaned(most, cleanLine);

const span = z.strictObject({
  text: z.string().min(1).pipe(cleaned(limits.spanLength, cleanText)),
  bold: z.literal(true).optional(),
  href: z.string().max(limits.linkLength).refine(isSafeLink, { error: 'unsafe_link' }).optional(),
});
const text = z
  .array(span)
  .max(limits.spans)
  // What was only hidden marks is nothing now; the editor knows no empty text.
  .transform((spans) => spans.filter((one) => one.text !== ''));

const common = { id: blockId, dir: z.literal('ltr').optional() };

const paragraph = z.strictObject({ kind: z.literal('paragraph'), ...common, text });
const subheadline = z.strictObject({
  kind: z.literal('subheadline'),
  ...common,
  level: z.union([z.literal(2), z.literal(3)]),
  text: line(limits.lineLength),
});
const quotation = z.strictObject({
  kind: z.literal('quotation'),
  ...common,
  text,
  speaker: line(limits.lineLength),
});
const pullQuote = z.strictObject({
  kind: z.literal('pull-quote'),
  ...common,
  text: line(limits.lineLength),
  speaker: line(limits.lineLength),
});
const photoUse = z.strictObject({
  mediaId: z.int().positive(),
  caption: line(limits.captionLength),
  /** How it is cut here; whole where nothing is said. */
  cut: z.enum(cutNames).optional(),
});
const photo = z.strictObject({ kind: z.literal('photo'), ...common, ...photoUse.shape });
const gallery = z.strictObject({
  kind: z.literal('gallery'),
  ...common,
  photos: z.array(photoUse).min(1).max(limits.galleryPhotos),
});
const list = z.strictObject({
  kind: z.literal('list'),
  ...common,
  ordered: z.boolean(),
  items: z.array(text).min(1).max(limits.listItems),
});
const table = z.strictObject({
  kind: z.literal('table'),
  ...common,
  caption: line(limits.captionLength),
  /** Row by row; the first row is the head. */
  rows: z
    .array(z.array(line(limits.lineLength)).min(1).max(limits.tableColumns))
    .min(1)
    .max(limits.tableRows)
    .refine((rows) => rows.every((row) => row.length === rows[0]?.length), { error: 'ragged' }),
});
const factBox = z.strictObject({
  kind: z.literal('fact-box'),
  ...common,
  title: line(limits.lineLength),
  paragraphs: z.array(text).min(1).max(limits.listItems),
});
const embed = z.strictObject({
  kind: z.literal('embed'),
  ...common,
  url: z.string().max(limits.linkLength).refine(isEmbeddable, { error: 'unknown_embed' }),
});
const divider = z.strictObject({ kind: z.literal('divider'), ...common });
/** «في سياق آخر»: a typed link to another story, with one line of why. */
const context = z.strictObject({
  kind: z.literal('context'),
  ...common,
  storyId: z.int().positive(),
  line: line(limits.captionLength),
});

export const block = z.discriminatedUnion('kind', [
  paragraph,
  subheadline,
  quotation,
  pullQuote,
  photo,
  gallery,
  list,
  table,
  factBox,
  embed,
  divider,
  context,
]);

export type Block = z.infer<typeof block>;
export type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;
export type Span = z.infer<typeof span>;
