/** A text's words, and what they and the space between them take up, in any one unit. */
export type Measured = { words: string[]; widths: number[]; space: number };

/** The first words of a text in lines: after which word each line ends, and how unequal they are. */
type Setting = { ends: number[]; cost: number };

/** A line that ends so hangs in the air: a preposition or particle, or a number without what it counts. */
const leaning =
  /^(?:[وفلبك]?(?:في|من|على|إلى|عن|مع|أن|إن|لا|ما|لم|لن|قد|أو|ثم|بل|بين|قبل|بعد|عند|كل|كيف)|[\d.,:%+-]+)$/u;

/** What it costs to end a line on such a word: as much as a line that is a quarter too wide. */
const leaningCost = 1 / 16;

/**
 * Breaks words into so many lines, as equal in width as they can be and none wider than `widest`; null where
 * they do not fit. Lines do not end on a small word where that costs little.
 */
export function breakLines(
  text: Measured,
  { count, widest }: { count: number; widest: number },
): string[] | null {
  const { words } = text;
  const width = widthsOf(text);
  const fair = width(0, words.length) / count;
  // set[n]: the first n words in as many lines as have been tried.
  let set: (Setting | null)[] = [{ ends: [], cost: 0 }, ...words.map(() => null)];
  for (let line = 0; line < count; line += 1) {
    set = set.map((_, end) => {
      let best: Setting | null = null;
      for (const [start, before] of set.slice(0, end).entries()) {
        if (!before || width(start, end) > widest) continue;
        const hangs = end < words.length && leaning.test(words[end - 1] ?? '');
        const unequal = (width(start, end) / fair - 1) ** 2;
        const cost = before.cost + unequal + (hangs ? leaningCost : 0);
        if (!best || cost < best.cost) best = { ends: [...before.ends, end], cost };
      }
      return best;
    });
  }
  const ends = set.at(-1)?.ends;
  return ends?.map((end, at) => words.slice(ends[at - 1] ?? 0, end).join(' ')) ?? null;
}

/** How wide a line from one word to before another is. */
function widthsOf({ widths, space }: Measured): (start: number, end: number) => number {
  const upTo = [0];
  for (const width of widths) upTo.push((upTo.at(-1) ?? 0) + width + space);
  return (start, end) => (upTo[end] ?? 0) - (upTo[start] ?? 0) - space;
}
