const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** What a reader counts as letters: «مَ» is one, though it is two code points. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
