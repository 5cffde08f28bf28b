import type { Block, BlockOf } from '#newsroom/story/blocks.ts';

/** A photo as a block uses it: which, what is said of it there, how it is cut there. */
export type PhotoUse = BlockOf<'gallery'>['photos'][number];

/** The photos of a block in their order; none where it is a block of another kind. */
export function photoUses(block: Block): PhotoUse[] {
  if (block.kind === 'gallery') return block.photos;
  if (block.kind !== 'photo') return [];
  const { mediaId, caption, cut } = block;
  return [{ mediaId, caption, ...(cut && { cut }) }];
}
