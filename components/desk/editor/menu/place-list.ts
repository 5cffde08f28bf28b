type Stretch = { top: number; bottom: number };

/** Room that a list needs to be read without scrolling at every line. */
const comfortable = 300;
const gap = 14;

/** Where a list goes that belongs to a line of text: under it, or above where that has more room; and how high it may be. */
export function placeList(line: Stretch, seen: Stretch): { above: boolean; room: number } {
  const below = seen.bottom - line.bottom - gap;
  const over = line.top - seen.top - gap;
  const above = below < comfortable && over > below;
  return { above, room: Math.max(above ? over : below, 120) };
}
