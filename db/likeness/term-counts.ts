/** So many terms are told apart; two that share a place count as one, which makes them seem more common. */
const places = 2 ** 23;

/**
 * Counts in how many stories each term stands, in 16 MB however many terms there are: never too low, and
 * seldom too high.
 */
export function termCounts() {
  const counts = new Uint16Array(places);
  return {
    count: (terms: string[]) => {
      for (const term of terms) {
        const place = placeOf(term);
        counts[place] = Math.min(65_535, (counts[place] ?? 0) + 1);
      }
    },
    frequency: (term: string) => counts[placeOf(term)] ?? 0,
  };
}

/** FNV-1a. */
function placeOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % places;
}
