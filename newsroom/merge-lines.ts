import { commonParts } from './story/versions/common-parts.ts';
import { type Sides, mergeValue } from './story/versions/merge-value.ts';

type Range = { from: number; to: number };

/**
 * One text of two, line by line (diff3): what either side added or changed, where the other did not. Where both
 * changed the same lines, mine stands for the time being and `isContested` is true.
 */
export function mergeLines({ base, mine, theirs }: Sides<string>): {
  text: string;
  isContested: boolean;
} {
  const [old, own, other] = [base.split('\n'), mine.split('\n'), theirs.split('\n')];
  const [inMine, inTheirs] = [new Map(commonParts(old, own)), new Map(commonParts(old, other))];
  const merged: string[] = [];
  let isContested = false;
  let at = { old: 0, own: 0, other: 0 };
  const takeUntil = (end: typeof at) => {
    const sides = {
      base: slice(old, { from: at.old, to: end.old }),
      mine: slice(own, { from: at.own, to: end.own }),
      theirs: slice(other, { from: at.other, to: end.other }),
    };
    const chunk = mergeChunk(sides);
    isContested ||= chunk.isContested;
    merged.push(...chunk.lines);
    at = end;
  };
  for (const [line, words] of old.entries()) {
    const [ownAt, otherAt] = [inMine.get(line), inTheirs.get(line)];
    if (ownAt === undefined || otherAt === undefined) continue;
    takeUntil({ old: line, own: ownAt, other: otherAt });
    merged.push(words);
    at = { old: line + 1, own: ownAt + 1, other: otherAt + 1 };
  }
  takeUntil({ old: old.length, own: own.length, other: other.length });
  return { text: merged.join('\n'), isContested };
}

function mergeChunk({ base, mine, theirs }: Sides<string[]>) {
  const { value: lines, isContested } = mergeValue({ base, mine, theirs }, sameLines);
  // Two additions in one place stand there both, in an order that does not hang on who merges.
  if (isContested && base.length === 0) {
    const isMineFirst = mine.join('\n') <= theirs.join('\n');
    return { lines: isMineFirst ? [...mine, ...theirs] : [...theirs, ...mine], isContested: false };
  }
  return { lines, isContested };
}

function sameLines(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

function slice(lines: string[], { from, to }: Range): string[] {
  return lines.slice(from, to);
}
