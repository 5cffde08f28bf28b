import { useTranslations } from 'next-intl';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { PhotoFigure } from '#components/reader/photo/photo-figure.tsx';
import { bodySizes } from './body-sizes.ts';
import styles from './gallery-block.module.css';
import type { Surroundings } from './surroundings.ts';

type Props = { block: BlockOf<'gallery'>; around: Surroundings };

/** Several photos that belong together, each with its own caption. */
export function GalleryBlock({ block, around }: Props) {
  const t = useTranslations('reader.story');
  return (
    <ul className={styles['gallery']} aria-label={t('gallery')}>
      {block.photos.map(({ mediaId, caption }, position) => {
        const photo = around.photos[mediaId];
        return (
          photo && (
            <li key={`${mediaId}-${position}`}>
              <PhotoFigure photo={photo} caption={caption} sizes={bodySizes} />
            </li>
          )
        );
      })}
    </ul>
  );
}
