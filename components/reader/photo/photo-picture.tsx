import type { Photo } from '#newsroom/photos/photo.ts';
import { type PhotoPlace, type PhotoView, phones } from './photo-place.ts';
import { photoSources } from './photo-sources.ts';
import styles from './photo-picture.module.css';

type Props = {
  photo: Photo;
  place: PhotoPlace;
  /** What is said of it to who cannot see it; its own alternative text where nothing is given. */
  alt?: string;
  /** It is shown as it is cut within a frame of the ratio `--mat`, whatever its own. */
  matted?: boolean;
  /** It stands in the first view: load it before all else, over its blurred placeholder. */
  first?: boolean;
};

/** A photo in its frame; the frame has its ratio before the first byte of the photo is there. */
export function PhotoPicture({ photo, place, alt = photo.alt, ...shown }: Props) {
  const { matted = false, first = false } = shown;
  const { src, width, height } = photoSources(photo, place);
  const { onPhones } = place;
  const { placeholder } = photo;
  return (
    <span
      className={styles['frame']}
      data-frame={matted ? 'mat' : place.cut}
      {...(onPhones && { 'data-frame-on-phones': onPhones.cut })}
    >
      {/* The renditions are there already; next/image would make them again, and needs its own script. */}
      {/* oxlint-disable-next-line next/no-img-element */}
      {first && <img className={styles['placeholder']} src={placeholder} alt="" aria-hidden />}
      <picture>
        {onPhones && <Sources photo={photo} view={onPhones} media={phones} />}
        <Sources photo={photo} view={place} />
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

/** One view of a photo in both formats; a browser takes the first that it can show. */
function Sources({ photo, view, media }: { photo: Photo; view: PhotoView; media?: string }) {
  const { avif, webp } = photoSources(photo, view);
  const { sizes } = view;
  return (
    <>
      <source type="image/avif" srcSet={avif} sizes={sizes} media={media} />
      <source type="image/webp" srcSet={webp} sizes={sizes} media={media} />
    </>
  );
}
