/**
 * What is known of a picture once its files are written: `<key>-<width>.webp` for each of `widths`
 * (ascending), and `<key>-1200.jpg` for share previews. `width` and `height` are the original's, in
 * pixels, upright; `placeholder` is a data URI of at most 500 bytes.
 */
export type Rendition = {
  key: string;
  width: number;
  height: number;
  widths: number[];
  placeholder: string;
};
