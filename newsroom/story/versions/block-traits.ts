import type { Block, Span } from '#newsroom/story/blocks.ts';

/** What beside its words can differ between two versions of a block. */
export const blockTraits = [
  'kind',
  'direction',
  'level',
  'numbering',
  'bold',
  'links',
  'photos',
  'story',
] as const;
export type BlockTrait = (typeof blockTraits)[number];

/** The traits in which two versions of a block differ: what a comparison of words alone would hide. */
export function differingTraits(before: Block, after: Block): BlockTrait[] {
  const [old, now] = [traitsOf(before), traitsOf(after)];
  return blockTraits.filter((trait) => old[trait] !== now[trait]);
}

function traitsOf(block: Block): Record<BlockTrait, string> {
  const spans = spansOf(block);
  return {
    kind: block.kind,
    direction: block.dir ?? '',
    level: block.kind === 'subheadline' ? String(block.level) : '',
    numbering: block.kind === 'list' ? String(block.ordered) : '',
    bold: written(spans, ({ bold, text }) => (bold ? text : '')),
    links: written(spans, ({ href, text }) => (href === undefined ? '' : `${href} ${text}`)),
    photos: photosOf(block).join(),
    story: block.kind === 'context' ? String(block.storyId) : '',
  };
}

/** One text of what spans bear; two spans alike in a row are one, as the editor joins them. */
const written = (spans: Span[], of: (span: Span) => string) => spans.map(of).join('').trim();

function spansOf(block: Block): Span[] {
  if (block.kind === 'paragraph' || block.kind === 'quotation') return block.text;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'fact-box' ? block.paragraphs.flat() : [];
}

function photosOf(block: Block): number[] {
  if (block.kind === 'photo') return [block.mediaId];
  return block.kind === 'gallery' ? block.photos.map(({ mediaId }) => mediaId) : [];
}
