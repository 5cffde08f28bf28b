import { foldLetters } from '#arabic/fold-letters.ts';

/** Whether every word that was typed begins one of these words; with or without «ال», in hurried spelling. */
export function isFoundBy(typed: string, words: string): boolean {
  const known = wordsOf(words);
  return wordsOf(typed).every((start) => known.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): string[] {
  return foldLetters(text)
    .split(/\s+/u)
    .map((word) => word.replace(/^ال(?=.)/u, ''))
    .filter((word) => word !== '');
}
