import { type Look, lookIn, plainLook } from './look.ts';
import { emojiOf, isLeftOut } from './left-out.ts';
import { type Page, newPage } from './new-page.ts';
import type { PastedBlock } from './pasted-block.ts';
import { styleOf } from './style-of.ts';
import { wholeBlock } from './whole-block.ts';

const blockTags = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3
   h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/u,
  ),
);

/** What a page, a document or a message has put into the clipboard, as blocks of a story. Scripts in it never run. */
export function readHtml(html: string): PastedBlock[] {
  return blocksIn(new DOMParser().parseFromString(html, 'text/html').body, plainLook);
}

function blocksIn(element: Element, look: Look): PastedBlock[] {
  const page = newPage();
  readInto(page, element, look);
  page.endLine();
  return page.blocks;
}

function readInto(page: Page, parent: Element, look: Look): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) page.write(node.data, look);
    else if (node instanceof Element) readElement(page, node, look);
  }
}

function readElement(page: Page, element: Element, look: Look): void {
  page.write(emojiOf(element), look);
  if (isLeftOut(element)) return;
  const inner = lookIn(element, look);
  if (element.localName === 'br') return page.endLine();
  if (!isBlock(element)) return readInto(page, element, inner);
  page.endLine();
  const whole = wholeBlock(element, (part) => blocksIn(part, lookIn(part, inner)));
  if (whole) {
    if (whole.block) page.add(whole.block, whole.list);
    return;
  }
  readInto(page, element, inner);
  page.endLine();
}

function isBlock(element: Element): boolean {
  return blockTags.has(element.localName) || styleOf(element).get('display') === 'block';
}
