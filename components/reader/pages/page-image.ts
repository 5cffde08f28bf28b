import { photoSources } from '#components/reader/photo/photo-sources.ts';
import { cardSize } from '#newsroom/photos/card-size.ts';
import { type Photo } from '#newsroom/photos/photo.ts';
import { jpegWidth } from '#newsroom/photos/rendition-names.ts';

/** The picture that stands for a page on other sites. */
export type PageImage = {
  /** On this site. */
  path: string;
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  alt: string;
};

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
  const { src, width, height } = photoSources(photo);
  const kept = jpegWidth({ width });
  return {
    path: src,
    type: 'image/jpeg',
    width: kept,
    height: Math.round((height * kept) / width),
    alt: photo.alt,
  };
}
