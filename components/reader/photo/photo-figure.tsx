import type { CutName } from '#newsroom/photos/cuts.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import { figurePlace, isUpright } from './figure-place.ts';
import { PhotoCaption } from './photo-caption.tsx';
import styles from './photo-figure.module.css';
import { PhotoPicture } from './photo-picture.tsx';
import { shownWords } from '#newsroom/photos/shown-words.ts';

type Props = {
  photo: Photo;
  look: 'lead' | 'body';
  cut?: CutName | undefined;
  /** What the story says of it here; the photo's own caption where it says nothing. */
  caption?: string;
  first?: boolean;
};

/** A photo with its caption and credit. */
export function PhotoFigure({ photo, look, cut = 'whole', caption = '', first = false }: Props) {
  const words = shownWords(photo, caption);
  return (
    <figure className={styles['figure']} {...(isUpright(photo, cut) && { 'data-upright': '' })}>
      <PhotoPicture
        photo={photo}
        place={figurePlace(look, photo, cut)}
        alt={words.alt}
        first={first}
      />
      <PhotoCaption words={words} />
    </figure>
  );
}
