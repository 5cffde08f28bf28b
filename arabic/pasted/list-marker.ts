/** What begins a line of a list: «- », «• », «1. », «١- », «2) ». */
const bullet = /^\s*[-–—*•·●▪◦○■□➢➤✓\uf0b7\uf0a7\uf0d8\uf076\uf0fc]\s+(?=\S)/u;
const number = /^\s*[\p{Nd}]{1,3}\s?[.)ـ-]\s+(?=\S)/u;

/** The marker that a line begins with; null where it is no line of a list. */
export function listMarker(line: string): { ordered: boolean; length: number } | null {
  const found = bullet.exec(line) ?? number.exec(line);
  return found && { ordered: !bullet.test(line), length: found[0].length };
}
