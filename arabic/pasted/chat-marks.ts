import type { Range } from './ranges.ts';

/** What may stand outside a mark: no letter, no digit, nothing of an address. */
const before = String.raw`(?<=^|[\s\(\[\{"«“'،؛:.…–—*_])`;
const after = String.raw`(?=$|[\s\)\]\}"»”'،؛:.…!؟?,–—*_])`;

const struck = new RegExp(String.raw`${before}(~~?)(?![\s~])[^~]*[^\s~]\1${after}`, 'gu');
const slanted = new RegExp(String.raw`${before}(?<!_)_(?![\s_])[^_]*[^\s_]_(?!_)${after}`, 'gu');
const code = /(`{3}|`)(?!`)[^`]+\1|`{3}/gu;

/**
 * The marks of WhatsApp in a line, apart from its stars: `~struck~` with its words, the strokes round `_slanted_`
 * and the ticks round code alone.
 */
export function chatMarksIn(line: string): Range[] {
  const found: Range[] = [];
  for (const {
    0: { length },
    index,
  } of line.matchAll(struck)) {
    found.push({ from: index, to: index + length });
  }
  for (const {
    0: { length },
    index,
  } of line.matchAll(slanted)) {
    found.push({ from: index, to: index + 1 }, { from: index + length - 1, to: index + length });
  }
  for (const {
    0: { length },
    1: tick = '',
    index,
  } of line.matchAll(code)) {
    const ticks = tick.length || length;
    found.push({ from: index, to: index + ticks });
    if (tick) found.push({ from: index + length - ticks, to: index + length });
  }
  return found.toSorted((one, other) => one.from - other.from);
}
