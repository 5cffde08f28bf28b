import type { BlockOf } from '#newsroom/story/blocks.ts';
import { PhotoFigure } from '#components/reader/photo/photo-figure.tsx';
import { bodySizes } from './body-sizes.ts';
import type { Surroundings } from './surroundings.ts';

export function PhotoBlock({ block, around }: { block: BlockOf<'photo'>; around: Surroundings }) {
  const photo = around.photos[block.mediaId];
  return photo ? <PhotoFigure photo={photo} caption={block.caption} sizes={bodySizes} /> : null;
}
