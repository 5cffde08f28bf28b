import type { Range } from './ranges.ts';

/**
 * Tatweel that only stretches: between two letters all of it, also where a haraka stands on it, and of a longer
 * one at the end of a word all but the first. «الـ27», «هـ», «بـ«الموج»» keep theirs, which shows that the letter joins,
 * and so does a hamza or a Koranic sign that stands on one.
 */
const stretching =
  /(?<=[[\p{Script=Arabic}&&\p{L}]--ـ]\p{M}*)ـ+(?![\u0654\u0655\u06e5\u06e6])(?=\p{M}*[\p{Script=Arabic}&&\p{L}])|(?<=ـ)ـ+|^ـ+$/gv;

/** What of a line's tatweel is only decoration. */
export function stretchesIn(line: string): Range[] {
  if (!line.includes('ـ')) return [];
  return Array.from(line.matchAll(stretching), ({ 0: { length }, index }) => {
    return { from: index, to: index + length };
  });
}
