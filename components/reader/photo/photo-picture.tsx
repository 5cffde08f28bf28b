import type { Photo } from '#newsroom/photos/photo.ts';
import { photoSources } from './photo-sources.ts';
import styles from './photo-picture.module.css';

type Props = {
  photo: Photo;
  /** The width that it takes on the page, as `sizes` says it. */
  sizes: string;
  shape?: 'card' | 'wide' | 'whole';
  /** It stands in the first view: load it before all else, over its blurred placeholder. */
  first?: boolean;
};

/** A photo in its frame; the frame has its ratio before the first byte of the photo is there. */
export function PhotoPicture({ photo, sizes, shape = 'whole', first = false }: Props) {
  const { alt, placeholder } = photo;
  const { src, avif, webp, width, height } = photoSources(photo);
  return (
    <span className={styles['frame']} data-shape={shape}>
      {/* The renditions are there already; next/image would make them again, and needs its own script. */}
      {/* oxlint-disable-next-line next/no-img-element */}
      {first && <img className={styles['placeholder']} src={placeholder} alt="" aria-hidden />}
      <picture>
        <source type="image/avif" srcSet={avif} sizes={sizes} />
        <source type="image/webp" srcSet={webp} sizes={sizes} />
        <img
          className={styles['photo']}
          src={src}
          alt={alt}
          width={width}
          height={height}
          decoding="async"
          {...(first ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
        />
      </picture>
    </span>
  );
}
