import { type Replacement, type TypedLine, beginsInArabic, endsInArabic } from './typed-line.ts';

/** A hyphen between two Arabic words is a dash, seen when the first letter of the second stands there. */
export function dash({ before, after }: TypedLine): Replacement | null {
  for (const next of [before.slice(-1), after]) {
    const line = next === after ? before : before.slice(0, -1);
    const word = /^(.*)[ ]-[ ]$/su.exec(line)?.[1]?.replace(/[»”")\]!؟…]+$/u, '');
    if (word === undefined || !endsInArabic(word) || !beginsInArabic(next)) continue;
    const at = line.length - 2;
    return { from: at, to: at + 1, text: '–' };
  }
  return null;
}

/** One space between words, however often the key was pressed. */
export function singleSpace({ before }: TypedLine): Replacement | null {
  const spaces = /(?<=\S) {2,}$/u.exec(before);
  return spaces && { from: spaces.index, to: before.length, text: ' ' };
}
