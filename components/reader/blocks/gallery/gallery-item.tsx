import type { ReactNode } from 'react';
import { PhotoCaption } from '#components/reader/photo/photo-caption.tsx';
import { PhotoPicture } from '#components/reader/photo/photo-picture.tsx';
import { shownWords } from '#newsroom/photos/shown-words.ts';
import styles from './gallery-block.module.css';
import { type GalleryFrames, type GalleryPhoto, galleryPlace } from './gallery-frames.ts';
import type { InRow } from './gallery-rows.ts';

type Props = {
  shown: GalleryPhoto;
  frames: GalleryFrames;
  inRow: InRow;
  /** Which of them it is. */
  children: ReactNode;
};

/** One photo of a gallery, whole within its frame, with its caption. */
export function GalleryItem({ shown, frames, inRow, children }: Props) {
  const words = shownWords(shown.photo, shown.caption);
  return (
    <li className={styles['item']} data-in-row={inRow}>
      <figure>
        <PhotoPicture
          photo={shown.photo}
          place={galleryPlace(shown, frames, inRow)}
          alt={words.alt}
          matted
        />
        <PhotoCaption words={words}>{children}</PhotoCaption>
      </figure>
    </li>
  );
}
