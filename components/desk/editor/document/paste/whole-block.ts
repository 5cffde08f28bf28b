import type { Span } from '#newsroom/story/blocks.ts';
import { blockLimits } from '#newsroom/story/limits.ts';
import { isOfData } from '#components/desk/editor/document/table/read-table.ts';
import { squareRows } from '#components/desk/editor/document/table/square-rows.ts';
import { flat } from './flat.ts';
import { type PastedBlock, wordsOf } from './pasted-block.ts';
import { quotationOf } from './quotation-of.ts';
import { isWordQuotation, takeWordMarker, wordHeading } from './word.ts';

/** What an element is as one block, if anything of it is left; `list` names a list that goes on with the next element. */
type Whole = { block: PastedBlock | null; list?: string };

/** Reads the content of an element as blocks. */
export type Read = (element: Element) => PastedBlock[];

/** The block that an element is as a whole; null where it only holds text or others. */
export function wholeBlock(element: Element, read: Read): Whole | null {
  const level = headingLevel(element);
  if (level !== null) return subheadlineOf(level, flat(read(element)));
  switch (element.localName) {
    case 'hr':
      return { block: { kind: 'divider' } };
    case 'ul':
    case 'ol': {
      const ordered = element.localName === 'ol';
      const list = listOf(ordered, childItems(element, read));
      // Word in a browser puts each item into a list of its own.
      return element.closest('.ListContainerWrapper') ? { ...list, list: element.localName } : list;
    }
    case 'li':
      return { ...listOf(false, itemsOf(element, read)), list: 'loose' };
    case 'table': {
      const block = tableOf(element, read);
      return block && { block };
    }
    case 'blockquote':
      return quotationOf(element, read);
    default:
      return isWordQuotation(element) ? quotationOf(element, read) : wordItem(element, read);
  }
}

function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/u.exec(element.localName)?.[1];
  if (tag) return Number(tag);
  if (element.role === 'heading') return Number(element.ariaLevel ?? 2);
  return wordHeading(element);
}

function subheadlineOf(level: number, spans: Span[]): Whole | null {
  const text = wordsOf(spans);
  if (text.length > blockLimits.lineLength) return null;
  return { block: text ? { kind: 'subheadline', level: level > 3 ? 3 : 2, text } : null };
}

function wordItem(element: Element, read: Read): Whole | null {
  const marker = takeWordMarker(element);
  return marker && { ...listOf(marker.ordered, [flat(read(element))]), list: marker.list };
}

function listOf(ordered: boolean, all: Span[][]): Whole {
  const items = all.filter((item) => item.length > 0);
  return { block: items.length > 0 ? { kind: 'list', ordered, items } : null };
}

function childItems(list: Element, read: Read): Span[][] {
  return Array.from(list.children).flatMap((child) =>
    child.matches('ul, ol') ? childItems(child, read) : itemsOf(child, read),
  );
}

/** An item, and after it those of the lists inside it: a story's lists have one level. */
function itemsOf(element: Element, read: Read): Span[][] {
  const blocks = read(element);
  const nested = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return [flat(blocks.filter((block) => block.kind !== 'list')), ...nested];
}

/** A table of data; others only place things beside each other, and are read through. */
function tableOf(table: Element, read: Read): PastedBlock | null {
  const placed = 'h1, h2, h3, h4, h5, h6, ul, ol, blockquote';
  if (!(table instanceof HTMLTableElement) || !isOfData(table) || table.querySelector(placed)) {
    return null;
  }
  const rows = Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell) => ({
      text: wordsOf(flat(read(cell))),
      columns: cell.colSpan,
      rows: cell.rowSpan,
    })),
  );
  const caption = table.caption ? wordsOf(flat(read(table.caption))) : '';
  return { kind: 'table', caption, rows: squareRows(rows) };
}
