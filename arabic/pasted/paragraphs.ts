import { type Line, endsSentence, expectsMore, isFull, isWrapWidth, linesOf } from './lines.ts';
import { pageFurniture } from './page-furniture.ts';
import type { Range } from './ranges.ts';

/** A piece of a paragraph: of which line, from where to where in it, and what stands before it. */
export type Piece = Range & { line: number; before: '' | ' ' };

/**
 * Lines as paragraphs. Hard lines of a PDF or a mail are joined where all shows that they were one; page numbers and
 * running heads between them go. Verses, lists, columns and whatever is in doubt keep their lines. A page that begins
 * with a line is marked by U+000C before it.
 */
export function paragraphsOf(all: readonly string[]): Piece[][] {
  const found = linesOf(all);
  const gone = pageFurniture(found);
  const lines: Line[] = [];
  let isTorn = false;
  found.forEach((line, at) => {
    if (gone.has(at)) isTorn = true;
    else {
      // What parted the lines was the page's.
      lines.push(isTorn ? { ...line, page: true } : line);
      isTorn = false;
    }
  });
  return groupsOf(lines, all).flatMap((group) =>
    isWrapped(group) ? joined(group) : group.map(alone),
  );
}

function alone({ index, from, text }: Line): Piece[] {
  return [{ line: index, from, to: from + text.length, before: '' }];
}

/** Lines that may belong together: a blank line, an indent or columns part them. */
function groupsOf(lines: readonly Line[], all: readonly string[]): Line[][] {
  const groups: Line[][] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const isPart = last !== null && !isParted(last, line, all);
    const group = groups.at(-1);
    if (isPart && group) group.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups;
}

function isParted(last: Line, line: Line, all: readonly string[]): boolean {
  if (line.gap && (!line.page || endsSentence(last.text))) return true;
  if (isColumns(last.text) || isColumns(line.text)) return true;
  const indent = indentOf(line, all);
  // Under a bullet its words are indented, too.
  return indent > indentOf(last, all) + 1 && !last.marker && indent < 12;
}

function indentOf({ index }: Line, all: readonly string[]): number {
  const space = /^[\s]*/u.exec(all[index] ?? '')?.[0] ?? '';
  return space.replace(/[\f\ufeff]/gu, '').replaceAll('\t', '    ').length;
}

/** Cells of a table, or the two halves of a verse. */
function isColumns(text: string): boolean {
  return /\t|\S {4,}\S|\*{3}/u.test(text);
}

/**
 * Whether a group is prose in hard lines: full lines that end in no sentence, and beside them a line that can only go
 * on in the next, or a sentence that ends. Headlines below each other, verses and addresses have neither.
 */
function isWrapped(group: readonly Line[]): boolean {
  const width = widthOf(group);
  if (group.length < 2) return false;
  const seams = group.flatMap((line, at) => {
    const next = group[at + 1];
    return next && !next.marker ? [{ line, next }] : [];
  });
  if (seams.some(({ line, next }) => isBrokenWord(line.text, next.text))) return true;
  const open = seams.filter(
    ({ line, next }) => !endsSentence(line.text) && isFull(line, next, width),
  );
  const goesOn = open.some(({ line, next }) => expectsMore(line.text, next.text));
  const isProse = group.some(({ text }) => /[\p{L}\p{N}»”")\]]{2}\.(?:\s|["»”)]*$)/u.test(text));
  if (open.length === 0 || open.length * 3 < seams.length || isVerse(group)) return false;
  // Columns of a newspaper are as narrow as verses, which never end sentence after sentence.
  if (width >= 20 && width < 36) return goesOn && isProse && open.length >= 2;
  return isWrapWidth(width) && (goesOn || isProse);
}

function widthOf(group: readonly Line[]): number {
  return group.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Lines that rhyme: three of four end in one letter, and no sentence ends within any. */
function isVerse(group: readonly Line[]): boolean {
  if (group.length < 3 || group.some(({ text }) => /\p{L}{2}[.؟!]\s/u.test(text))) return false;
  const ends = new Map<string, number>();
  for (const { text } of group) {
    const letter = /(\p{L})[^\p{L}]*$/u.exec(text)?.[1] ?? '';
    ends.set(letter, (ends.get(letter) ?? 0) + 1);
  }
  return Math.max(...ends.values()) >= Math.max(3, group.length * 0.75);
}

function isBrokenWord(text: string, next: string): boolean {
  return /\p{Script=Latin}{2}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next);
}

function joined(group: readonly Line[]): Piece[][] {
  const width = widthOf(group);
  const paragraphs: Piece[][] = [];
  group.forEach((line, at) => {
    const last = group[at - 1];
    const open = paragraphs.at(-1);
    const [piece] = alone(line);
    if (!piece) return;
    if (!last || !open || !goesOver(last, line, width)) {
      paragraphs.push([piece]);
      return;
    }
    const end = open.at(-1);
    const hyphen = seamOf(last.text, line.text);
    if (end && hyphen === 'gone') end.to -= 1;
    open.push({ ...piece, before: hyphen === null ? ' ' : '' });
  });
  return paragraphs;
}

/** Whether a line goes on in the next: by a broken word, or because the next word did not fit. */
function goesOver(last: Line, line: Line, width: number): boolean {
  if (line.marker) return false;
  return isBrokenWord(last.text, line.text) || isFull(last, line, width);
}

/**
 * What becomes of a hyphen at the end of a line: gone where it broke a Latin word, kept without a space in compounds
 * («الروسي-الأوكراني», Abu-Ghraib, state-of-the-art, 2025-2026); null where there is none.
 */
function seamOf(text: string, next: string): 'gone' | 'kept' | null {
  const word = /(\S*[\p{L}\p{N}])([-\u00ad\u2010])$/u.exec(text);
  if (!word) return null;
  if (word[2] === '\u00ad') return 'gone';
  const isCompound = /[-\u2010]/u.test(word[1] ?? '') || /^\p{Ll}+-\p{L}/u.test(next);
  return isBrokenWord(text, next) && !isCompound ? 'gone' : 'kept';
}
