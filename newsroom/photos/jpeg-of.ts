import type { CutName } from './cuts.ts';
import { type Photo, cutOf } from './photo.ts';
import { jpegWidth, renditionAddress } from './rendition-names.ts';

/** A picture's file as it is sent: where on this site, and how large in pixels. */
export type PictureFile = { path: string; width: number; height: number };

/** The file of a cut, or of the whole photo where that cut is not there, which everything can show. */
export function jpegOf(photo: Pick<Photo, 'key' | 'cuts'>, cut: CutName = 'whole'): PictureFile {
  const { frame } = cutOf(photo, cut);
  const width = jpegWidth(frame);
  return {
    path: renditionAddress({ key: photo.key, frame, width, format: 'jpg' }),
    width,
    height: Math.round((frame.height * width) / frame.width),
  };
}
