import type { Frame } from '#newsroom/photos/cuts.ts';
import {
  type RenditionFormat,
  jpegWidth,
  renditionName,
  renditionWidths,
} from '#newsroom/photos/rendition-names.ts';

/** One file of a frame: its name, its width in pixels, its format. */
export type Rendition = { name: string; width: number; format: RenditionFormat };

type Part = { key: string; frame: Frame };

/** All files of a frame, the smallest first: pages need those most, and they take least time. */
export function listRenditions({ key, frame }: Part): Rendition[] {
  const file = (width: number, format: RenditionFormat) => ({
    width,
    format,
    name: renditionName({ key, frame, width, format }),
  });
  return [
    ...renditionWidths(frame).flatMap((width) => [file(width, 'webp'), file(width, 'avif')]),
    file(jpegWidth(frame), 'jpg'),
  ].toSorted((a, b) => a.width - b.width);
}
