import { foldDigits } from '#arabic/digits.ts';
import { type Line, endsSentence, expectsMore, isFull, isWrapWidth } from './lines.ts';

/** Page numbers that say what they are. */
const saidNumber =
  /^(?:[-–—]\s*\p{Nd}{1,4}\s*[-–—]|(?:ال)?صفحة\s*:?\s*\p{Nd}{1,4}(?:\s*(?:من|\/)\s*\p{Nd}{1,4})?|page\s*:?\s*\p{Nd}{1,4}(?:\s*(?:of|\/)\s*\p{Nd}{1,4})?)$/iu;
const bareNumber = /^\p{Nd}{1,4}$/u;
/** Words that a number is wanted after: what stands below them is a figure, whatever it looks like. */
const wantsNumber =
  /(?:^|\s)[وف]?(?:إلى|من|نحو|حوالي|زهاء|بلغ|بلغت|عدد|عددهم|عام|سنة|رقم|يوم|المادة|بين|منذ|حتى|في|عن|to|of|about|in|number|nearly|over|than|at)$/iu;

/**
 * Which lines belong to the pages and not to their text: page numbers that say so («- 12 -», «صفحة 3 من 10») beside
 * other lines; bare numbers at a page break, in a row far apart (12, 13, 14), or in the middle of a sentence of
 * wrapped lines; and lines that come back at the edges of pages. Any other number may be a figure and stays.
 */
export function pageFurniture(lines: readonly Line[]): Set<number> {
  const gone = new Set<number>();
  if (lines.length < 2) return gone;
  const bare = lines.flatMap(({ text }, at) => (bareNumber.test(text) ? [at] : []));
  const inRow = rowOfNumbers(lines, bare);
  lines.forEach(({ text }, at) => {
    if (saidNumber.test(text) && lines.length > 1) gone.add(at);
  });
  for (const at of bare) {
    const isPageEdge =
      (lines[at]?.page || lines[at + 1]?.page) && !couldBeYear(lines[at]?.text ?? '');
    if (isPageEdge || inRow.has(at) || (bare.length === 1 && interrupts(lines, at))) gone.add(at);
  }
  for (const at of runningHeads(lines, gone)) gone.add(at);
  return gone.size === lines.length ? new Set() : gone;
}

function couldBeYear(text: string): boolean {
  const value = Number(foldDigits(text));
  return value >= 1000;
}

/** Numbers that count up by one with at least eight lines of text between them. */
function rowOfNumbers(lines: readonly Line[], bare: readonly number[]): Set<number> {
  const row = new Set<number>();
  bare.forEach((at, index) => {
    const before = bare[index - 1];
    if (before === undefined || at - before < 9) return;
    const [first, second] = [before, at].map((one) => Number(foldDigits(lines[one]?.text ?? '')));
    if (first !== undefined && second === first + 1 && second < 1000) row.add(before).add(at);
  });
  return row;
}

/** Between lines of one width, of which the one above ends in no sentence and wants no number. */
function interrupts(lines: readonly Line[], at: number): boolean {
  const [second, first, next] = [lines[at - 2], lines[at - 1], lines[at + 1]];
  if (!first || !next || couldBeYear(lines[at]?.text ?? '')) return false;
  if (endsSentence(first.text) || wantsNumber.test(first.text) || next.marker) return false;
  const near = [second, first, next, lines[at + 2]].filter((line) => line !== undefined);
  const width = Math.max(...near.map(({ length }) => length));
  if (!isWrapWidth(width) || !isFull(first, next, width)) return false;
  const goesOn = expectsMore(first.text, next.text);
  return goesOn || (!!second && !endsSentence(second.text) && isFull(second, first, width));
}

/** Lines at the edges of pages that come back, but for their digits; the first of a text may be its title. */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): number[] {
  const edges = new Map<string, number[]>();
  const kept = lines.flatMap((_, at) => (numbers.has(at) ? [] : [at]));
  kept.forEach((at, index) => {
    const before = kept[index - 1] ?? -1;
    const after = kept[index + 1] ?? lines.length;
    const isEdge =
      isBreak(lines, { before, at }, numbers) || isBreak(lines, { before: at, at: after }, numbers);
    const text = lines[at]?.text ?? '';
    const key = text.replace(/[\p{Nd}\s|–—-]+/gu, ' ').trim();
    if (!isEdge || key === '' || text.length > 80 || endsSentence(text)) return;
    edges.set(key, [...(edges.get(key) ?? []), at]);
  });
  return [...edges.values()]
    .filter((all) => all.length > 1)
    .flat()
    .filter((at) => at > 0);
}

/** Whether a page ends between two lines: a form feed stands there, or a page number did. */
function isBreak(
  lines: readonly Line[],
  { before, at }: { before: number; at: number },
  numbers: ReadonlySet<number>,
): boolean {
  for (let one = before + 1; one <= at; one += 1) {
    if (lines[one]?.page || (one < at && numbers.has(one))) return true;
  }
  return false;
}
