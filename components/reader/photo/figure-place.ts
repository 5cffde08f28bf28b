import type { CutName } from '#newsroom/photos/cuts.ts';
import { type Photo, cutOf } from '#newsroom/photos/photo.ts';
import type { PhotoPlace } from './photo-place.ts';

/** Above an article's text, or in it. On phones both have the window's whole width. */
type FigureLook = 'lead' | 'body';

const looks = {
  lead: {
    sizes:
      '(max-width: 44.5em) 100vw, (max-width: 62.5em) calc(100vw - 40px), min(824px, 100vw - 396px)',
    narrowest: 320,
    widest: 960,
  },
  body: {
    sizes: '(max-width: 44.5em) 100vw, (max-width: 62.5em) 42rem, min(42rem, 100vw - 396px)',
    narrowest: 320,
    widest: 712,
  },
};

/** As wide as the text, an upright photo would be higher than a window. */
const upright = { sizes: '(max-width: 44.5em) 100vw, 30rem', narrowest: 320, widest: 712 };

/** How a photo of an article stands there in this cut. */
export function figurePlace(look: FigureLook, photo: Photo, cut: CutName = 'whole'): PhotoPlace {
  return { cut, ...(isUpright(photo, cut) ? upright : looks[look]) };
}

/** Whether a cut is higher than wide, or nearly so. */
export function isUpright(photo: Photo, cut: CutName): boolean {
  const { width, height } = cutOf(photo, cut).frame;
  return width < height * 1.2;
}
