import type { CutName } from '#newsroom/photos/cuts.ts';
import { type Photo, cutOf } from '#newsroom/photos/photo.ts';
import type { PhotoPlace } from '#components/reader/photo/photo-place.ts';
import type { InRow } from './gallery-rows.ts';

export type GalleryPhoto = { photo: Photo; caption: string; cut: CutName };

/** Width to height of a gallery's frames; its style sheet knows them by these names. */
const ratios = { '16x9': 16 / 9, '3x2': 3 / 2, '4x3': 4 / 3, '1x1': 1, '4x5': 4 / 5 };
type FrameName = keyof typeof ratios;

/** The frames of a gallery: all of one ratio in the strip on phones, and of one in the rows on wide pages. */
export type GalleryFrames = { strip: FrameName; rows: FrameName };

/** The frames that leave the least round these photos: each is shown as it is cut, none is cut again. */
export function galleryFrames(photos: GalleryPhoto[]): GalleryFrames {
  const all = photos.map(ratioOf);
  const alike = (names: readonly FrameName[]) => {
    const name = nearest(names, all);
    return { strip: name, rows: name };
  };
  if (all.every((ratio) => ratio >= 1.2)) return alike(['16x9', '3x2', '4x3']);
  if (all.every((ratio) => ratio < 1.2)) return alike(['1x1', '4x5']);
  return { strip: '1x1', rows: '3x2' };
}

/** Which of these is nearest to the middle one of the photos' own ratios. */
function nearest(names: readonly FrameName[], all: number[]): FrameName {
  const middle = all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 1;
  const far = (name: FrameName) => Math.abs(Math.log(ratios[name] / middle));
  return names.reduce((best, name) => (far(name) < far(best) ? name : best));
}

/** Whether these frames are so low that one as wide as the page does not fill the window. */
export function areLow({ rows }: GalleryFrames): boolean {
  return ratios[rows] > 1.3;
}

/** How a photo stands in its frame: a higher one than its frame is narrower. */
export function galleryPlace(shown: GalleryPhoto, frames: GalleryFrames, inRow: InRow): PhotoPlace {
  const [inStrip, inRows] = [frames.strip, frames.rows].map((name) =>
    Math.min(1, ratioOf(shown) / ratios[name]),
  ) as [number, number];
  const gaps = 16 * (inRow - 1);
  const between = width({ vw: 100, less: 40 + gaps }, inRows / inRow);
  const wide = width({ vw: 100, less: 396 + gaps, most: 824 - gaps }, inRows / inRow);
  const strip = width({ vw: 84, less: 0, most: 420 }, inStrip);
  return {
    cut: shown.cut,
    sizes: `(max-width: 44.5em) ${strip}, (max-width: 62.5em) ${between}, ${wide}`,
    narrowest: Math.min(268 * inStrip, (564 * inRows) / inRow),
    widest: Math.max(420 * inStrip, ((960 - gaps) * inRows) / inRow),
  };
}

/** A share of a width that follows the window's up to a most, as `sizes` writes it. */
function width({ vw, less, most }: { vw: number; less: number; most?: number }, share: number) {
  const part = (value: number) => Number((value * share).toFixed(1));
  const following = less === 0 ? `${part(vw)}vw` : `${part(vw)}vw - ${part(less)}px`;
  return most === undefined ? `calc(${following})` : `min(${part(most)}px, ${following})`;
}

function ratioOf({ photo, cut }: GalleryPhoto): number {
  const { frame } = cutOf(photo, cut);
  return frame.width / frame.height;
}
