import { foldLetters } from '#arabic/fold-letters.ts';
import type { Photo } from '#newsroom/photos/photo.ts';

type Said = Pick<Photo, 'alt' | 'caption' | 'credit'>;

/**
 * What stands under a photo, and what is said of it to who cannot see it: nothing twice. A caption says its
 * alternative text where both are the same, and the credit where it ends with it. `captionHere` is what the
 * story says of it; the photo's own caption stands where it says nothing.
 */
export function shownWords(photo: Said, captionHere = ''): Said {
  const caption = captionHere || photo.caption;
  const said = bare(caption);
  const credit = bare(photo.credit);
  return {
    alt: said !== '' && bare(photo.alt) === said ? '' : photo.alt,
    caption,
    credit: credit !== '' && said.endsWith(credit) ? '' : photo.credit,
  };
}

/** Its letters and digits alone, with a space between words. */
function bare(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
