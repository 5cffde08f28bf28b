import { listMarker } from './list-marker.ts';

/** A line of plain text that says something. */
export type Line = {
  /** Where it stands among all lines, the blank ones counted, and where in it its text begins. */
  index: number;
  from: number;
  text: string;
  /** Letters, without the marks above and below them. */
  length: number;
  /** Whether a blank line stands before it. */
  gap: boolean;
  /** Whether a page begins with it. */
  page: boolean;
  marker: boolean;
};

/** The lines that say something. */
export function linesOf(all: readonly string[]): Line[] {
  const lines: Line[] = [];
  let [gap, page] = [false, false];
  all.forEach((line, index) => {
    if (line.startsWith('\f')) page = true;
    const text = line.trim();
    if (text === '') {
      gap = true;
      return;
    }
    const length = text.replace(/[\p{M}\u00ad]/gu, '').length;
    const from = line.length - line.trimStart().length;
    lines.push({ index, from, text, length, gap, page, marker: listMarker(text) !== null });
    [gap, page] = [false, false];
  });
  return lines;
}

/** Lines of a page are neither as short as verses nor as long as paragraphs. */
export function isWrapWidth(width: number): boolean {
  return width >= 36 && width <= 160;
}

/** Whether the first word of the next line would not have fitted; letters are not all of one width. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/u.exec(next.text)?.[0].replace(/\p{M}/gu, '').length ?? 0;
  return line.length + 1 + word >= width * 0.85;
}

export function endsSentence(text: string): boolean {
  return /[.!?؟…:؛](?:["»”’')\]]|\[\p{Nd}+\])*$/u.test(text);
}

const bindingArabic =
  /(?:^|\s)[وف]?(?:في|من|إلى|على|عن|مع|أن|إن|لأن|كأن|قد|لا|لم|لن|ما|أو|ثم|بين|خلال|منذ|حتى|التي|الذي|الذين|هذا|هذه|ذلك|تلك|كل|غير|عند|لدى|كما|كان|كانت|بعد|قبل|ضد|نحو|حول|أي|أكثر|عدم|عبر)$/u;
const bindingLatin =
  /(?:^|\s)(?:the|a|an|of|and|or|to|in|for|with|that|which|is|are|was|were|by|from|on|at|as|but|not|its|their|his|her)$/iu;

/** Whether a line can only go on in the next. */
export function expectsMore(text: string, next: string): boolean {
  if (bindingArabic.test(text) || bindingLatin.test(text)) return true;
  if (/\p{Script=Latin}[-\u00ad\u2010]$/u.test(text) || /\p{L}-$/u.test(text)) return true;
  return /^(?:[،,.؛:!؟?)»”\]]|\p{Ll})/u.test(next);
}
