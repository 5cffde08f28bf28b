import { type Measured, breakLines } from './break-lines.ts';

export type Fitted = { lines: string[]; size: number };

/** Sizes in pixels, the largest first, each with the most lines that look well in it. */
type Step = { size: number; lines: number };

export const mostLines = 4;

/** Beside a photo, which should be seen. */
export const stepsOnPhoto: Step[] = [
  { size: 76, lines: 1 },
  { size: 68, lines: 2 },
  { size: 60, lines: 2 },
  { size: 56, lines: 3 },
  { size: 50, lines: 3 },
  { size: 46, lines: 4 },
  { size: 41, lines: 4 },
  { size: 36, lines: 4 },
  { size: 32, lines: 4 },
];

/** Where the headline has the card for itself. */
export const stepsAlone: Step[] = [
  { size: 92, lines: 2 },
  { size: 82, lines: 3 },
  { size: 72, lines: 3 },
  { size: 64, lines: 4 },
  { size: 56, lines: 4 },
  { size: 50, lines: 4 },
  { size: 44, lines: 4 },
  { size: 38, lines: 4 },
  { size: 32, lines: 4 },
];

/**
 * Sets a headline as large as it fits into lines of that width, in as few lines as that size needs. One that does
 * not fit at the smallest is cut at a word, with an ellipsis. Words are measured at a size of one.
 */
export function fitHeadline(
  text: Measured,
  { width, steps }: { width: number; steps: Step[] },
): Fitted {
  for (const { size, lines: most } of steps) {
    for (let count = 1; count <= most; count += 1) {
      const lines = breakLines(text, { count, widest: width / size });
      if (lines) return { lines, size };
    }
  }
  return fitHeadline(withoutLast(text), { width, steps });
}

const ellipsis = '…';

/** Without its last word, or, of a word that no line could hold, without its second half. */
function withoutLast({ words, widths, space }: Measured): Measured {
  const kept = words.length === 1 ? words.map(firstHalf) : words.slice(0, -1);
  const last = kept.length - 1;
  const cut = kept.map((word, at) => (at === last ? withEllipsis(word) : word));
  return {
    words: cut,
    widths: cut.map((word, at) => ((widths[at] ?? 0) * word.length) / (words[at]?.length ?? 1)),
    space,
  };
}

function firstHalf(word: string): string {
  return word.slice(0, Math.ceil(word.length / 2));
}

function withEllipsis(word: string): string {
  return word.replace(/[\p{P}…]+$/u, '') + ellipsis;
}
