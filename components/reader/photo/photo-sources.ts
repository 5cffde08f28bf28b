import { type CutName } from '#newsroom/photos/cuts.ts';
import { type Photo, cutOf } from '#newsroom/photos/photo.ts';
import { jpegWidth, renditionAddress } from '#newsroom/photos/rendition-names.ts';

type Shown = Pick<Photo, 'key' | 'cuts'>;

/** The addresses of a cut's renditions: `src` for who knows no other format, and a set in each of the others. */
export function photoSources(photo: Shown, name: CutName = 'whole') {
  const { frame, widths } = cutOf(photo, name);
  const address = (width: number, format: 'avif' | 'webp' | 'jpg') =>
    renditionAddress({ key: photo.key, frame, width, format });
  const setIn = (format: 'avif' | 'webp') =>
    widths.map((width) => `${address(width, format)} ${width}w`).join(', ');
  return {
    src: address(jpegWidth(frame), 'jpg'),
    avif: setIn('avif'),
    webp: setIn('webp'),
    width: frame.width,
    height: frame.height,
  };
}
