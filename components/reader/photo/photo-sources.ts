import type { Frame } from '#newsroom/photos/cuts.ts';
import { type Photo, cutOf } from '#newsroom/photos/photo.ts';
import { jpegWidth, renditionAddress } from '#newsroom/photos/rendition-names.ts';
import type { PhotoView } from './photo-place.ts';

type Shown = Pick<Photo, 'key' | 'cuts'>;
type Asked = Omit<PhotoView, 'sizes'>;

/** The screens with the most dots to a CSS pixel of which more are seen. */
const densest = 3;
const anyWhole: Asked = { cut: 'whole', narrowest: 0, widest: Infinity };

/** The addresses of a cut's renditions: `src` for who knows no other format, and a set in each of the others. */
export function photoSources(photo: Shown, view: Asked = anyWhole) {
  const { frame, widths } = cutOf(photo, view.cut);
  const offered = widthsFor(widths, view);
  const address = (width: number, format: 'avif' | 'webp' | 'jpg') =>
    renditionAddress({ key: photo.key, frame, width, format });
  const setIn = (format: 'avif' | 'webp') =>
    offered.map((width) => `${address(width, format)} ${width}w`).join(', ');
  return {
    src: address(jpegWidth(frame), 'jpg'),
    avif: setIn('avif'),
    webp: setIn('webp'),
    ...sizeOf(frame),
  };
}

/** Those widths that some screen may need: from its narrowest, one dot to the pixel, to its widest on the densest. */
function widthsFor(widths: number[], { narrowest, widest }: Asked): number[] {
  const enough = widths.find((width) => width >= widest * densest) ?? Infinity;
  const needed = widths.filter((width) => width >= narrowest && width <= enough);
  return needed.length > 0 ? needed : widths.slice(-1);
}

function sizeOf({ width, height }: Frame) {
  return { width, height };
}
