import { foldLetters } from '#arabic/fold-letters.ts';

/** The words of a text as photos are searched by them: folded, without marks. */
export function searchWords(text: string): string[] {
  return foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
