const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** At most so many letters of a text, the last of them an ellipsis where something was cut. */
export function cutText(text: string, most: number): string {
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (letters.length <= most) return text;
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
