/** Characters of numbers, as sources of patterns with the flag `u`. */
export const digit = '[0-9٠-٩۰-۹]';
export const space = '[ \\u00a0\\u202f]';
export const hyphen = '[-\\u2010-\\u2015\\u2212]';

/** What a number cannot end before: then it is part of something longer. */
export const ends = `(?![A-Za-z]|[.,٫٬:/]?${digit})`;

/** A pattern that is tried at one place. */
export const sticky = (pattern: string) => new RegExp(pattern, 'uy');

/** From the first of two offsets to before the second. */
export type Extent = readonly [start: number, end: number];

/** Without a bracket at either end that belongs to the sentence: «(90+4)», «90+4)». */
export function withoutBrackets(text: string, [start, end]: Extent): Extent {
  let open = 0;
  let closesAt = end;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '(') open += 1;
    if (text[at] === ')') open -= 1;
    if (open <= 0 && closesAt === end) closesAt = at;
    if (open < 0) return [start, at];
  }
  if (text[start] !== '(') return [start, end];
  if (open > 0) return withoutBrackets(text, [start + 1, end]);
  return closesAt === end - 1 ? withoutBrackets(text, [start + 1, end - 1]) : [start, end];
}

/** Where a match that begins at that place ends. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
