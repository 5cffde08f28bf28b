import type { CutName } from '#newsroom/photos/cuts.ts';

/** How a photo stands on a page: its cut, and its width in CSS pixels. */
export type PhotoView = {
  cut: CutName;
  /** Its width at every width of the window, as `sizes` says it. */
  sizes: string;
  /** Its least and greatest width; what is wider or narrower on every screen is not offered. */
  narrowest: number;
  widest: number;
};

/** Where a photo stands on a page. On phones another cut may stand there, in another width. */
export type PhotoPlace = PhotoView & { onPhones?: PhotoView };

/** Where cards change over to how they look on phones; the style sheets of cards/ have the same width. */
export const phones = '(max-width: 35em)';
