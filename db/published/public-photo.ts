import type { media } from '#db/schema.ts';

/** A photo as readers may know it. */
export type PublicPhoto = {
  id: number;
  /** Names its files: `/media/<key>-<width>.webp` for each of `widths`, `/media/<key>-1200.jpg`. */
  key: string;
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
  alt: string;
  caption: string;
  credit: string;
};

export function publicPhoto(row: typeof media.$inferSelect): PublicPhoto {
  const { id, key, width, height, widths, placeholder, alt, caption, credit } = row;
  return { id, key, width, height, widths, placeholder, alt, caption, credit };
}
