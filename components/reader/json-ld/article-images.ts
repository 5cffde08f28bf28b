import type { ImageObject } from 'schema-dts';
import { cardSize } from '#newsroom/photos/card-size.ts';
import { cropNames } from '#newsroom/photos/cuts.ts';
import { type PictureFile, jpegOf } from '#newsroom/photos/jpeg-of.ts';
import type { Photo } from '#newsroom/photos/photo.ts';

type Shown = { photo: Photo | null; card: string | null };

/**
 * The pictures of a story in the three shapes that search engines ask for, as wide as the photo allows, at
 * most 1,200 pixels; its share card where it has no photo.
 */
export function articleImages(siteUrl: string, { photo, card }: Shown): ImageObject[] {
  if (!photo) return card === null ? [] : [picture(siteUrl, { path: card, ...cardSize })];
  const shapes = cropNames.filter((name) => photo.cuts[name]);
  const files = shapes.length > 0 ? shapes.map((name) => jpegOf(photo, name)) : [jpegOf(photo)];
  const { caption, credit } = photo;
  return files.map((file) =>
    Object.assign(picture(siteUrl, file), {
      ...(caption === '' ? {} : { caption }),
      ...(credit === '' ? {} : { creditText: credit }),
    }),
  );
}

function picture(siteUrl: string, { path, width, height }: PictureFile) {
  return {
    '@type': 'ImageObject',
    url: siteUrl + path,
    width: `${width}`,
    height: `${height}`,
  } as const;
}
