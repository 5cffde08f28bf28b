import { assertNever } from '#newsroom/assert-never.ts';
import type { Span } from '#newsroom/story/blocks.ts';
import { dominantDirection } from '#arabic/typing/dominant-direction.ts';
import { flat } from './flat.ts';
import { type PastedBlock, wordsOf } from './pasted-block.ts';

/** Blocks as the HTML that the document reads: nothing else of a clip comes that far. */
export function writeHtml(blocks: readonly PastedBlock[]): string {
  return blocks.map(blockHtml).join('');
}

function blockHtml(block: PastedBlock): string {
  const dir = dominantDirection(wordsOf(flat([block]))) === 'ltr' ? ' dir="ltr"' : '';
  switch (block.kind) {
    case 'paragraph':
      return `<p${dir}>${inline(block.text)}</p>`;
    case 'subheadline':
      return `<h${block.level}${dir}>${escaped(block.text)}</h${block.level}>`;
    case 'quotation': {
      const text = `<p data-quotation-text>${inline(block.text)}</p>`;
      const speaker = `<p data-quotation-speaker>${escaped(block.speaker)}</p>`;
      return `<blockquote data-quotation${dir}>${text}${speaker}</blockquote>`;
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li><p>${inline(item)}</p></li>`);
      return `<${tag}${dir}>${items.join('')}</${tag}>`;
    }
    case 'table': {
      const rows = block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
      const caption = `<caption>${escaped(block.caption)}</caption>`;
      return `<table${dir}>${caption}<tbody>${rows.join('')}</tbody></table>`;
    }
    case 'divider':
      return '<hr>';
    default:
      return assertNever(block);
  }
}

function cellHtml(text: string): string {
  return `<td>${escaped(text)}</td>`;
}

function inline(spans: readonly Span[]): string {
  return spans
    .map(({ text, bold, href }) => {
      const words = bold ? `<strong>${escaped(text)}</strong>` : escaped(text);
      return href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`;
    })
    .join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => entities[letter] ?? letter);
}
