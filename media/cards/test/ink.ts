import type { Written } from '#media/cards/write-text.ts';

/** A drawn text by its ink: how much of each pixel is covered, from 0 to 1. */
export type Ink = { width: number; height: number; at: (x: number, y: number) => number };

export function inkOf({ input, raw }: Written): Ink {
  const { width, height, channels } = raw;
  const alpha = (x: number, y: number) => (input[(y * width + x) * channels + 3] ?? 0) / 255;
  const isInside = (x: number, y: number) => x >= 0 && y >= 0 && x < width && y < height;
  return { width, height, at: (x, y) => (isInside(x, y) ? alpha(x, y) : 0) };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** How much ink there is in each column, from the left. */
export function columnsOf({ width, height, at }: Ink): number[] {
  return upTo(width).map((x) => sum(upTo(height).map((y) => at(x, y))));
}

export function amountOf(ink: Ink): number {
  return sum(columnsOf(ink));
}

/** Where a word stands in a line: the column of its left edge, and how unlike it is what stands there, 0 being the same. */
export function findWord(line: Ink, word: Ink): { x: number; unlike: number } {
  const [there, wanted] = [columnsOf(line), columnsOf(word)];
  const total = sum(wanted);
  const unlikeAt = (x: number) =>
    sum(wanted.map((value, at) => Math.abs(value - (there[x + at] ?? 0)))) / total;
  return upTo(Math.max(1, line.width - word.width + 3))
    .map((x) => ({ x: x - 1, unlike: unlikeAt(x - 1) }))
    .reduce((best, one) => (one.unlike < best.unlike ? one : best));
}

/** In how many pieces the ink lies: letters that are joined, and every dot, are one each. */
export function piecesOf({ width, height, at }: Ink): number {
  const seen = new Set<number>();
  const isInk = (x: number, y: number) => at(x, y) > 0.5;
  let pieces = 0;
  for (const start of upTo(width * height)) {
    if (seen.has(start) || !isInk(start % width, Math.floor(start / width))) continue;
    pieces += 1;
    const reached = [start];
    seen.add(start);
    for (let place = reached.pop(); place !== undefined; place = reached.pop()) {
      const [x, y] = [place % width, Math.floor(place / width)];
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const next = (y + dy) * width + x + dx;
        if (seen.has(next) || !isInk(x + dx, y + dy)) continue;
        seen.add(next);
        reached.push(next);
      }
    }
  }
  return pieces;
}

/** Whether it is the box that stands for a letter which the font has not: four full sides, and little within. */
export function isBox(ink: Ink): boolean {
  const isInk = (x: number, y: number) => ink.at(x, y) > 0.25;
  const xs = upTo(ink.width).filter((x) => upTo(ink.height).some((y) => isInk(x, y)));
  const ys = upTo(ink.height).filter((y) => upTo(ink.width).some((x) => isInk(x, y)));
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const sides = [
    xs.map((x) => isInk(x, top)),
    xs.map((x) => isInk(x, bottom)),
    ys.map((y) => isInk(left, y)),
    ys.map((y) => isInk(right, y)),
  ];
  return sides.every(isFull) && amountOf(ink) < 0.75 * xs.length * ys.length;
}

function isFull(side: boolean[]): boolean {
  return side.filter(Boolean).length > 0.9 * side.length;
}
