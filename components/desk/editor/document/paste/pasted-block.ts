import type { BlockOf, Span } from '#newsroom/story/blocks.ts';

type Unnamed<Block> = Omit<Block, 'id' | 'dir'>;

/** What can come out of a clipboard, in the story's own words. */
export type PastedBlock =
  | Unnamed<BlockOf<'paragraph'>>
  | Unnamed<BlockOf<'subheadline'>>
  | Unnamed<BlockOf<'quotation'>>
  | Unnamed<BlockOf<'list'>>
  | Unnamed<BlockOf<'divider'>>
  | Unnamed<BlockOf<'table'>>;

/** The words of a block without their looks. */
export function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
