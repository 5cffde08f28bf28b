import { photoSources } from '#components/reader/photo/photo-sources.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import styles from './photo-thumb.module.css';

type PhotoThumbProps = {
  photo: Pick<Photo, 'key' | 'cuts'>;
  /** Empty where words beside it say the same. */
  alt: string;
  /** The width that it takes, as `sizes` says it. */
  sizes: string;
};

/** The whole of a photo, in a frame that is the same for all: nobody chooses well from cut-off pictures. */
export function PhotoThumb({ photo, alt, sizes }: PhotoThumbProps) {
  const { src, avif, webp, width, height } = photoSources(photo);
  return (
    <span className={styles.frame}>
      <picture>
        <source type="image/avif" srcSet={avif} sizes={sizes} />
        <source type="image/webp" srcSet={webp} sizes={sizes} />
        <img
          className={styles.photo}
          src={src}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          draggable={false}
        />
      </picture>
    </span>
  );
}
