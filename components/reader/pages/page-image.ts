import { cardSize } from '#newsroom/photos/card-size.ts';
import { type PictureFile, jpegOf } from '#newsroom/photos/jpeg-of.ts';
import type { Photo } from '#newsroom/photos/photo.ts';

/** The picture that stands for a page on other sites. */
export type PageImage = PictureFile & { type: 'image/png' | 'image/jpeg'; alt: string };

/** A story's share card: what it says is its headline. */
export function imageOfCard(path: string, headline: string): PageImage {
  return { path, type: 'image/png', ...cardSize, alt: headline };
}

/** Of a list: the photo of its first story that has one. */
export function imageOfList(
  cards: { photo: Pick<Photo, 'key' | 'cuts' | 'alt'> | null }[],
): PageImage | null {
  const photo = cards.find((card) => card.photo !== null)?.photo;
  if (!photo) return null;
  return { ...jpegOf(photo), type: 'image/jpeg', alt: photo.alt };
}
