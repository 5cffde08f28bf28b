import type { Block } from './blocks.ts';
import type { StoryContent } from './content.ts';

export type Swap = { from: number; to: number };

/** A story with one photo in the place of another, wherever it shows it; captions and cuts stay. */
export function swapPhoto(content: StoryContent, swap: Swap): StoryContent {
  const { leadPhotoId, body } = content;
  return {
    ...content,
    leadPhotoId: leadPhotoId === swap.from ? swap.to : leadPhotoId,
    body: body.map((block) => swapPhotoInBlock(block, swap)),
  };
}

/** A block with one photo in the place of another. */
export function swapPhotoInBlock(block: Block, { from, to }: Swap): Block {
  const swapped = <Use extends { mediaId: number }>(use: Use): Use =>
    use.mediaId === from ? { ...use, mediaId: to } : use;
  if (block.kind === 'photo') return swapped(block);
  return block.kind === 'gallery' ? { ...block, photos: block.photos.map(swapped) } : block;
}
