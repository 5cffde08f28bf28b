import type { Span } from '#newsroom/story/blocks.ts';

/** WhatsApp's own rule: stars close round words, with nothing that is a word outside them. */
const starred = /(?<![\p{L}\p{N}*])\*(?![\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu;

/** A line in which *words* are bold, as WhatsApp writes and copies them. */
export function starBold(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: whole, 1: words, index } of line.matchAll(starred)) {
    if (index > from) spans.push({ text: line.slice(from, index) });
    if (words) spans.push({ text: words, bold: true });
    from = index + whole.length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
}
