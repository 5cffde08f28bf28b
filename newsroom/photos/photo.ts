import type { CutName, Frame } from './cuts.ts';

/** A cut that can be shown: where it lies, and the widths in pixels at which it is kept, ascending. */
export type ShownCut = { frame: Frame; widths: number[] };

/** The cuts of a photo that are there; while they are still being made, at least the whole of it, small. */
export type ShownCuts = Partial<Record<CutName, ShownCut>> & { whole: ShownCut };

/** A photo as a page shows it, a reader's or the desk's. */
export type Photo = {
  id: number;
  /** Names its files (rendition-names.ts). */
  key: string;
  /** Of the upright original, in pixels. */
  width: number;
  height: number;
  cuts: ShownCuts;
  /** A few blurred pixels as a data URI, of the whole. */
  placeholder: string;
  alt: string;
  caption: string;
  credit: string;
};

/** The cut of that name, or the whole where there is none (yet). */
export function cutOf({ cuts }: Pick<Photo, 'cuts'>, name: CutName): ShownCut {
  return cuts[name] ?? cuts.whole;
}
