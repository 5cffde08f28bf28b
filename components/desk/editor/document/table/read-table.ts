import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { cleanLine } from '#arabic/clean-text.ts';
import { type SpanningCell, squareRows } from './square-rows.ts';
import { tableParts } from './table-parts.ts';

/** Whether a table of a page or of Word holds data: a frame of one cell, or one that holds tables, does not. */
export function isOfData(table: Element): boolean {
  return table.querySelector('table') === null && table.querySelectorAll('td, th').length > 1;
}

/** The content of a table as our nodes; from elsewhere without the rows that say nothing. */
export function contentOfTable(from: globalThis.Node, schema: Schema): Fragment {
  if (!(from instanceof HTMLElement)) return Fragment.empty;
  const isOwn = from.dataset['table'] !== undefined;
  const caption = from.querySelector('caption, [data-table-caption]');
  const rows = squareRows([...from.querySelectorAll('tr')].map(cellsOf));
  const said = rows.filter((row) => row.some((cell) => cell !== ''));
  const nodes: Node[] = tableParts(schema, {
    caption: caption ? lineOf(caption) : '',
    rows: isOwn || said.length === 0 ? rows : said,
  });
  return Fragment.from(nodes);
}

function cellsOf(row: HTMLTableRowElement): SpanningCell[] {
  return [...row.cells].map((cell) => ({
    text: lineOf(cell),
    columns: cell.colSpan,
    rows: cell.rowSpan,
  }));
}

const inline = 'a, b, bdi, bdo, em, font, i, s, small, span, strong, sub, sup, u';

function lineOf(element: Element): string {
  return cleanLine(wordsIn(element));
}

/** Paragraphs and line breaks inside a cell do not make its words run together. */
function wordsIn(node: globalThis.Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!(node instanceof Element) || node.matches('style, script')) return '';
  const words = [...node.childNodes].map(wordsIn).join('');
  return node.matches(inline) ? words : ` ${words} `;
}
