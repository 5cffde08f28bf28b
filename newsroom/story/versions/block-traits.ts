import type { Block, Span } from '#newsroom/story/blocks.ts';
import { photoUses } from './photo-uses.ts';

/** What beside its words can differ between two versions of a block. */
export const blockTraits = [
  'kind',
  'direction',
  'level',
  'numbering',
  'bold',
  'links',
  'photos',
  'cuts',
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
  const uses = photoUses(block);
  return {
    kind: block.kind,
    direction: block.dir ?? '',
    level: block.kind === 'subheadline' ? String(block.level) : '',
    numbering: block.kind === 'list' ? String(block.ordered) : '',
    bold: written(spans, ({ bold }) => (bold ? 'bold' : '')),
    links: written(spans, ({ href }) => href ?? ''),
    photos: uses.map(({ mediaId }) => mediaId).join(),
    cuts: uses.flatMap(({ mediaId, cut }) => (cut ? `${mediaId} ${cut}` : [])).join(),
    story: block.kind === 'context' ? String(block.storyId) : '',
  };
}

/** The stretches that bear a trait, as one text. However a stretch is cut into spans, it is the same stretch. */
function written(spans: Span[], traitOf: (span: Span) => string): string {
  const stretches: { trait: string; text: string }[] = [];
  for (const span of spans) {
    const trait = traitOf(span);
    const last = stretches.at(-1);
    if (last?.trait === trait) last.text += span.text;
    else stretches.push({ trait, text: span.text });
  }
  return stretches
    .filter(({ trait }) => trait !== '')
    .map(({ trait, text }) => `${trait} ${text.trim()}`)
    .join('\n');
}

function spansOf(block: Block): Span[] {
  if (block.kind === 'paragraph' || block.kind === 'quotation') return block.text;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'fact-box' ? block.paragraphs.flat() : [];
}
