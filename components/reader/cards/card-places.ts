import type { PhotoPlace, PhotoView } from '#components/reader/photo/photo-place.ts';

/** Beside its headline, where cards stand one below the other. */
const thumbnail: PhotoView = {
  cut: '1x1',
  sizes: 'min(120px, 34vw - 14px)',
  narrowest: 94,
  widest: 120,
};

const inPairs = '(max-width: 62.5em) calc(50vw - 33px)';

/**
 * How the photo of a card stands in each of its looks. The widths follow from the style sheets of cards/,
 * front/ and section/; e2e/photo-sizes.spec.ts holds them together.
 */
export const cardPlaces = {
  lead: {
    cut: '16x9',
    sizes:
      '(max-width: 35em) 100vw, (max-width: 56.25em) calc(100vw - 40px), min(729px, 63.64vw - 47px)',
    narrowest: 320,
    widest: 860,
  },
  /** A lead that has the whole width of the page. */
  wide: {
    cut: '16x9',
    sizes: '(max-width: 35em) 100vw, min(1180px, 100vw - 40px)',
    narrowest: 320,
    widest: 1180,
  },
  side: {
    cut: '16x9',
    sizes:
      '(max-width: 35em) calc(100vw - 40px), (max-width: 56.25em) calc(50vw - 31px), min(382px, 36.36vw - 62px)',
    narrowest: 249,
    widest: 520,
  },
  feature: {
    cut: '16x9',
    sizes:
      '(max-width: 35em) 100vw, (max-width: 56.25em) calc(100vw - 40px), min(705px, 61.54vw - 46px)',
    narrowest: 320,
    widest: 860,
  },
  /** Four to a row, on narrower pages two. */
  grid: {
    cut: '16x9',
    sizes: `${inPairs}, min(276px, 25vw - 30px)`,
    narrowest: 220,
    widest: 467,
    onPhones: thumbnail,
  },
  /** Beside its words, in its writer's stead. */
  opinion: thumbnail,
  /** Three that fill the row. */
  three: {
    cut: '16x9',
    sizes: `${inPairs}, min(376px, 33.33vw - 31px)`,
    narrowest: 247,
    widest: 467,
    onPhones: thumbnail,
  },
} satisfies Record<string, PhotoPlace>;
