import { cleanLine } from '#arabic/clean-text.ts';
import { graphemes } from '#arabic/graphemes.ts';
import { type PhotoLine, photoLimits } from './photo-words.ts';

/** What is suggested for a photo's words; whoever uploads it still reads and changes them. */
export type SuggestedWords = Record<PhotoLine, string>;

/** What a file says of itself, as it stands there. Where there are several of one kind, the better one first. */
export type WordsInFile = {
  alt: string[];
  caption: string[];
  creator: string[];
  /** The agency, or whom it wants named. */
  credit: string[];
  copyright: string[];
  terms: string[];
};

/** What cameras write where a caption should be. */
const madeByCamera =
  /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|SAMSUNG(?: CAMERA PICTURES)?|KODAK Digital Still Camera|DCIM.*|DSC_?\d+|IMG_?\d+|MINOLTA DIGITAL CAMERA|Exif_JPEG_PICTURE|DIGITAL CAMERA|<?untitled>?|default)$/iu;

/** Words for a photo from what its file says: cleaned, within their limits, never trusted further. */
export function suggestWords(found: WordsInFile): SuggestedWords {
  const caption = best(found.caption);
  return {
    alt: within('alt', best(found.alt)),
    caption: within('caption', madeByCamera.test(caption) ? '' : caption),
    credit: within('credit', joined(' / ', [best(found.creator), best(found.credit)])),
    rights: within('rights', joined(' · ', [best(found.copyright), best(found.terms)])),
  };
}

function best(texts: string[]): string {
  return texts.map(cleanLine).find((text) => text !== '') ?? '';
}

/** Neither nothing nor twice the same. */
function joined(between: string, [first = '', second = '']: string[]): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}${between}${second}`;
}

function within(line: PhotoLine, text: string): string {
  const { hard } = photoLimits[line];
  if (graphemes(text) <= hard) return text;
  // Whole words, as far as they go, each with the space or the sign behind it.
  const whole: string[] = [];
  let length = 0;
  for (const word of text.split(' ')) {
    length += graphemes(word) + 1;
    if (length > hard) break;
    whole.push(word);
  }
  return whole.length > 0 ? `${whole.join(' ')}…` : '';
}
