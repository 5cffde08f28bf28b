/** A line while it is being typed. */
export type TypedLine = {
  /** What stands before the caret; its last character is the one that was just typed. */
  before: string;
  after: string;
  /** Present where the line runs from the left, as an English paragraph does. */
  dir?: 'ltr' | undefined;
};

/** What should stand in a line from `from` to `to`, instead of what does. */
export type Replacement = { from: number; to: number; text: string };

const arabicWords = /[\p{Script_Extensions=Arabic}&&[\p{L}\p{M}]]+/gv;
const latinWords = /\p{Script=Latin}+/gu;

/** Whether a line is Arabic, Latin names and short phrases in it included. An empty line is what its direction says. */
export function isArabicLine({ before, after, dir }: TypedLine): boolean {
  const line = before + after;
  const arabic = countOf(line, arabicWords);
  const latin = countOf(line, latinWords);
  if (dir === 'ltr') return arabic > latin;
  // One word can be a name, and an Arabic sentence can begin with it.
  if (latin < 2) return true;
  const beginsInLatin = /^\P{L}*\p{Script=Latin}/u.test(line);
  return latin <= (beginsInLatin ? arabic : 2 * arabic);
}

/** Whether Arabic letters end this text. */
export function endsInArabic(text: string): boolean {
  return /[\p{Script_Extensions=Arabic}&&[\p{L}\p{M}]]$/v.test(text);
}

/** Whether Arabic letters begin this text. */
export function beginsInArabic(text: string): boolean {
  return /^[\p{Script_Extensions=Arabic}&&\p{L}]/v.test(text);
}

/** Whether a text ends in an address, a path or a file name: there each mark means itself. */
export function endsInAddress(text: string): boolean {
  const last = /\S*$/u.exec(text)?.[0] ?? '';
  return /:\/\/|^[\\/]/u.test(last) || (/[A-Za-z]/u.test(last) && /[./\\@_=&#]/u.test(last));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
