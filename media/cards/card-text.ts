import { readFileSync } from 'node:fs';
import { cleanLine } from '#arabic/clean-text.ts';
import { cardFont } from './card-font.ts';
import { lettersOf } from './letters-of-font.ts';

/** Letters of Kurdish, which Cairo has not, by the nearest that it has. */
const nearest: Record<string, string> = {
  ۆ: 'و',
  ێ: 'ی',
  ڕ: 'ر',
  ڵ: 'ل',
  ە: 'ه',
  '‐': '-',
  '‑': '-',
};

/** They shape letters and have no picture of their own. */
const joiners = new Set(['\u200c', '\u200d']);

/** What is left of an emoji of several; after a letter they say how it ends. */
const strayJoiners = /(?<![\p{Script=Arabic}\p{M}])[\u200c\u200d]+/gu;

let drawn: ReadonlySet<number> | undefined;

/**
 * A line as a card can draw it: without hidden marks and line ends, and without what its font has no letter for.
 * Fullwidth and mathematical letters, ligatures such as ﷺ become plain ones; emoji and other scripts are left out.
 */
export function cardText(text: string): string {
  drawn ??= lettersOf(readFileSync(cardFont('bold').file));
  const has = drawn;
  const canDraw = (letter: string) => joiners.has(letter) || has.has(letter.codePointAt(0) ?? 0);
  const letters = Array.from(cleanLine(text), (letter) => {
    if (canDraw(letter)) return letter;
    const plain = nearest[letter] ?? letter.normalize('NFKC');
    return Array.from(plain).filter(canDraw).join('');
  });
  return cleanLine(letters.join('').replace(strayJoiners, ''));
}
