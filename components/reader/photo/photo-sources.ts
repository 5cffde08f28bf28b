/** A photo as a reader's page needs it; db/published hands it over in this shape. */
export type Photo = {
  id: number;
  key: string;
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
  alt: string;
  caption: string;
  credit: string;
};

/** The addresses of a photo's renditions, for `src` and `srcset`. */
export function photoSources({ key, widths }: Pick<Photo, 'key' | 'widths'>) {
  return {
    src: sharePhotoAddress(key),
    srcSet: widths.map((width) => `/media/${key}-${width}.webp ${width}w`).join(', '),
  };
}

/** The JPEG that other sites show in a preview. */
export function sharePhotoAddress(key: string): string {
  return `/media/${key}-1200.jpg`;
}
