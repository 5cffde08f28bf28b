import { assertNever } from '#newsroom/assert-never.ts';
import type { Block, Span } from './blocks.ts';
import type { StoryContent } from './content.ts';
import { quoted } from './quoted.ts';

/** The words of a text without what marks some of them. */
export const spanText = (spans: Span[]): string => spans.map((one) => one.text).join('');

/** The lines of text that readers see in a block, without captions that belong to a photo. */
export function textOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [spanText(block.text)];
    case 'subheadline':
      return [block.text];
    case 'quotation':
      return [spanText(block.text), block.speaker];
    case 'pull-quote':
      return [block.text, block.speaker];
    case 'list':
      return block.items.map(spanText);
    case 'table':
      return [block.caption, ...block.rows.flat()];
    case 'fact-box':
      return [block.title, ...block.paragraphs.map(spanText)];
    case 'context':
      return [block.line];
    case 'photo':
      return [block.caption];
    case 'gallery':
      return block.photos.map((one) => one.caption);
    case 'embed':
    case 'divider':
      return [];
    default:
      return assertNever(block);
  }
}

const madeOfText = new Set<Block['kind']>([
  'paragraph',
  'subheadline',
  'quotation',
  'pull-quote',
  'list',
  'table',
  'fact-box',
]);

/** Whether a block shows nothing: such blocks are kept in drafts and left out of print. */
export function isEmptyBlock(block: Block): boolean {
  return madeOfText.has(block.kind) && textOfBlock(block).every((line) => line.trim() === '');
}

/** The lines of a block as plain text for other programs, which cannot tell a quotation by its looks. */
export function plainLines(block: Block): string[] {
  const lines = textOfBlock(block);
  if (block.kind !== 'quotation' && block.kind !== 'pull-quote') return lines;
  const [words = '', ...others] = lines;
  return [quoted(words, block.dir ?? 'rtl'), ...others];
}

/** A block never changes: an edit makes a new one, so the words of each are counted once. */
const counted = new WeakMap<Block, number>();

function wordsIn(block: Block): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const words = textOfBlock(block)
    .join(' ')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  const count = words?.length ?? 0;
  counted.set(block, count);
  return count;
}

export function wordCount(body: Block[]): number {
  return body.reduce((sum, block) => sum + wordsIn(block), 0);
}

/** Whole minutes, at least one, at 180 words a minute: a calm pace for news, not a measured one. */
export function readingMinutes(content: StoryContent): number {
  return Math.max(1, Math.round(wordCount(content.body) / 180));
}
