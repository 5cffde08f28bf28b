import type { BlockOf } from '#newsroom/story/blocks.ts';
import { PhotoFigure } from '#components/reader/photo/photo-figure.tsx';
import type { Surroundings } from './surroundings.ts';

export function PhotoBlock({ block, around }: { block: BlockOf<'photo'>; around: Surroundings }) {
  const { mediaId, caption, cut } = block;
  const photo = around.photos[mediaId];
  return photo ? <PhotoFigure photo={photo} look="body" cut={cut} caption={caption} /> : null;
}
