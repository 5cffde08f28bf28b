import type { Frame } from '#newsroom/photos/cuts.ts';
import type { ShownCuts } from '#newsroom/photos/photo.ts';
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

/** Up to this width in pixels a photo's files are there when it enters the library. */
const atOnce = 720;

/** The files of a photo's whole that are made before anything else: the narrower ones, and the one for all others. */
export function listFirstRenditions(part: Part): Rendition[] {
  return listRenditions(part).filter(({ width, format }) => width <= atOnce || format === 'jpg');
}

/** The photo shown in these files of its whole alone. */
export function firstCuts({ key, frame }: Part): ShownCuts {
  const files = listFirstRenditions({ key, frame });
  const widths = files.filter(({ format }) => format === 'avif').map(({ width }) => width);
  return { whole: { frame, widths } };
}
