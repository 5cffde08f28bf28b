import { foldDigits } from '#arabic/digits.ts';
import { cleanLine } from '#arabic/clean-text.ts';

/** Words that carry no meaning in an address. */
const stopWords = new Set(
  'في من على إلى عن أن إن ما لا هل قد ثم أو بعد قبل بين عند مع هذا هذه ذلك تلك التي الذي كل'.split(
    ' ',
  ),
);
/** Harakat, superscript alef and tatweel: read aloud, not written in an address. */
const marks = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const longest = 60;

/**
 * The readable end of a story's address, from its headline: Arabic letters kept (ة ى أ stay readable),
 * digits as 0-9, at most 60 letters, cut between words. A story is found by its id alone.
 */
export function slugOf(headline: string): string {
  const words = foldDigits(cleanLine(headline).replace(marks, ''))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !stopWords.has(word));
  let slug = '';
  for (const word of telling.length > 0 ? telling : words) {
    const longer = slug === '' ? cut(word) : `${slug}-${word}`;
    if (cut(longer) !== longer) break;
    slug = longer;
  }
  return slug || 'خبر';
}

/** The first letters of a text, never half a character. */
function cut(text: string): string {
  return Array.from(text).slice(0, longest).join('');
}
