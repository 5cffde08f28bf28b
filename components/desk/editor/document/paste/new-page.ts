import { cleanText } from '#arabic/clean-text.ts';
import type { Span } from '#newsroom/story/blocks.ts';
import type { Look } from './look.ts';
import type { PastedBlock } from './pasted-block.ts';

/** Takes words and blocks as they are met, and makes lines of loose words paragraphs. */
export function newPage() {
  const blocks: PastedBlock[] = [];
  let line: Span[] = [];
  let openList: string | null = null;

  const endLine = () => {
    const text = trimmed(line);
    line = [];
    if (text.length > 0) add({ kind: 'paragraph', text });
  };
  /** Lists of one name that follow each other are one: Word writes each item by itself. */
  const add = (block: PastedBlock, list: string | null = null) => {
    const last = blocks.at(-1);
    const joins = list !== null && list === openList;
    openList = list;
    if (joins && last?.kind === 'list' && block.kind === 'list') last.items.push(...block.items);
    else blocks.push(block);
  };
  const write = (text: string, { bold, href, keepsLines }: Look) => {
    const [first = '', ...more] = keepsLines ? cleanText(text).split('\n') : [cleanText(text)];
    const put = (words: string) => {
      const only = words.replace(/[\s\u00a0]+/gu, ' ');
      if (only) line.push({ text: only, ...(bold && { bold }), ...(href && { href }) });
    };
    put(first);
    for (const words of more) {
      endLine();
      put(words);
    }
  };
  return { blocks, write, endLine, add };
}

export type Page = ReturnType<typeof newPage>;

/** One line: single spaces, none at its ends, neighbours of one look as one. */
export function trimmed(line: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const span of line) {
    const last = spans.at(-1);
    const text = !last || last.text.endsWith(' ') ? span.text.trimStart() : span.text;
    if (text === '') continue;
    if (last && last.bold === span.bold && last.href === span.href) last.text += text;
    else spans.push({ ...span, text });
  }
  const last = spans.at(-1);
  if (last) last.text = last.text.trimEnd();
  return last?.text === '' ? trimmed(spans.slice(0, -1)) : spans;
}
