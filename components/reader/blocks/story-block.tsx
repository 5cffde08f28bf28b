import { assertNever } from '#newsroom/assert-never.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import { ContextBlock } from './context-block.tsx';
import { DividerBlock } from './divider-block.tsx';
import { EmbedBlock } from './embed-block.tsx';
import { FactBoxBlock } from './fact-box-block.tsx';
import { GalleryBlock } from './gallery/gallery-block.tsx';
import { ListBlock } from './list-block.tsx';
import { ParagraphBlock } from './paragraph-block.tsx';
import { PhotoBlock } from './photo-block.tsx';
import { PullQuoteBlock } from './pull-quote-block.tsx';
import { QuotationBlock } from './quotation-block.tsx';
import { SubheadlineBlock } from './subheadline-block.tsx';
import type { Surroundings } from './surroundings.ts';
import { TableBlock } from './table-block.tsx';

/** Renders one block of a story's body: every kind that a story may hold, and no other. */
export function StoryBlock({ block, around }: { block: Block; around: Surroundings }) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphBlock block={block} />;
    case 'subheadline':
      return <SubheadlineBlock block={block} />;
    case 'quotation':
      return <QuotationBlock block={block} />;
    case 'pull-quote':
      return <PullQuoteBlock block={block} />;
    case 'photo':
      return <PhotoBlock block={block} around={around} />;
    case 'gallery':
      return <GalleryBlock block={block} around={around} />;
    case 'list':
      return <ListBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'fact-box':
      return <FactBoxBlock block={block} />;
    case 'embed':
      return <EmbedBlock block={block} around={around} />;
    case 'divider':
      return <DividerBlock />;
    case 'context':
      return <ContextBlock block={block} around={around} />;
    default:
      return assertNever(block);
  }
}
