import type { BlockOf } from '#newsroom/story/blocks.ts';
import { Spans } from './spans.tsx';

export function ParagraphBlock({ block }: { block: BlockOf<'paragraph'> }) {
  return (
    <p dir={block.dir}>
      <Spans text={block.text} />
    </p>
  );
}
