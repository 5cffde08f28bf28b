import { assertNever } from '#newsroom/assert-never.ts';
import type { Span } from '#newsroom/story/blocks.ts';
import { trimmed } from './new-page.ts';
import type { PastedBlock } from './pasted-block.ts';

/** Blocks as one line. */
export function flat(blocks: readonly PastedBlock[]): Span[] {
  return trimmed(blocks.flatMap((block) => [...spansOf(block), { text: ' ' }]));
}

function spansOf(block: PastedBlock): Span[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'subheadline':
      return [{ text: block.text }];
    case 'quotation':
      return [...block.text, { text: ` ${block.speaker}` }];
    case 'list':
      return block.items.flatMap((item) => [...item, { text: ' ' }]);
    case 'table':
      return [{ text: [block.caption, ...block.rows.flat()].join(' ') }];
    case 'divider':
      return [];
    default:
      return assertNever(block);
  }
}
