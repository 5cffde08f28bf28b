import { PhotoPicture } from './photo-picture.tsx';
import type { Photo } from '#newsroom/photos/photo.ts';
import styles from './photo-figure.module.css';

type Props = {
  photo: Photo;
  /** What the story says of it here; the photo's own caption where it says nothing. */
  caption?: string;
  sizes: string;
  first?: boolean;
};

/** A photo with its caption and credit. */
export function PhotoFigure({ photo, caption = '', sizes, first = false }: Props) {
  const words = caption || photo.caption;
  return (
    <figure className={styles['figure']}>
      <PhotoPicture photo={photo} sizes={sizes} first={first} />
      {(words !== '' || photo.credit !== '') && (
        <figcaption className={styles['caption']}>
          {words !== '' && <span>{words}</span>}
          {photo.credit !== '' && <small className={styles['credit']}>{photo.credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
