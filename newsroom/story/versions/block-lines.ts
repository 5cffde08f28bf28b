import type { Block } from '#newsroom/story/blocks.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';

/** A block as lines of text to be compared: a table row by row, an embed as its address. */
export function linesOfBlock(block: Block): string[] {
  if (block.kind === 'embed') return [block.url];
  if (block.kind === 'table') return [block.caption, ...block.rows.map((row) => row.join(' | '))];
  return textOfBlock(block);
}
