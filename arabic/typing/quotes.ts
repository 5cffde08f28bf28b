import { type Replacement, type TypedLine, isArabicLine } from './typed-line.ts';

const pairs: Record<string, string> = { '«': '»', '“': '”' };

/** «و"», «لـ"», «وبـ"»: particles that are written together with the quotation after them. */
const particle = /(?:^|[\s([«“])(?:[وف]?[بكل]|[وف])$/u;

/** A straight quote becomes « or », inside these “ or ”, by what stands before it. */
export function arabicQuotes(typed: TypedLine): Replacement | null {
  if (!typed.before.endsWith('"')) return null;
  const at = typed.before.length - 1;
  const line = typed.before.slice(0, at);
  const text = quoteAfter(line, typed);
  return text === null ? null : { from: at, to: at + 1, text };
}

function quoteAfter(line: string, typed: TypedLine): string | null {
  const within = openQuoteOf(line);
  if (opens(line, within)) {
    if (within === '"' || within === '“') return null;
    return isArabicLine({ ...typed, before: line }) ? (within ? '“' : '«') : null;
  }
  if (within) return pairs[within] ?? null;
  // 27" is a measure, unless a quotation is open.
  if (/\p{N}$/u.test(line)) return null;
  return isArabicLine({ ...typed, before: line }) ? '»' : null;
}

function opens(line: string, within: string | null): boolean {
  if (/(?:^|[\s([{«“:/ـ–—-])$/u.test(line)) return true;
  if (within === '“') return false;
  return particle.test(line) || (within === null && /[،؛,;]$/u.test(line));
}

/** The innermost quote that is still open at the end of this text. */
function openQuoteOf(text: string): string | null {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(/[«»“”"]/gu)) {
    const last = open.at(-1);
    if (mark in pairs) open.push(mark);
    else if (last !== undefined && mark === (pairs[last] ?? '"')) open.pop();
    else if (mark === '"' && !/\p{N}/u.test(text.charAt(index - 1))) open.push(mark);
  }
  return open.at(-1) ?? null;
}
