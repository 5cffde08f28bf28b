import type { EditorView } from '@tiptap/pm/view';

type Box = { top: number; height: number; firstLine: number };

/** Where a block is seen, from the top of the element that the editor's places are counted from. */
export function boxOfBlock(view: EditorView, index: number): Box | null {
  const { doc } = view.state;
  if (index < 0 || index >= doc.childCount) return null;
  const at = doc.children.slice(0, index).reduce((sum, node) => sum + node.nodeSize, 0);
  const block = view.nodeDOM(at);
  const ground = view.dom.offsetParent?.getBoundingClientRect();
  if (!(block instanceof HTMLElement) || !ground) return null;
  const { top, height } = block.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(block).lineHeight);
  return { top: top - ground.top, height, firstLine: Math.min(line || height, height) };
}

/** The number of the block that is seen at this height of the window; null between two blocks. */
export function blockAtHeight(view: EditorView, height: number): number | null {
  const block = elementAtHeight(view, height);
  return block && view.state.doc.resolve(view.posAtDOM(block, 0)).index(0);
}

/** The number of the block before which something dropped at this height goes; null where that is not clear. */
export function gapAtHeight(view: EditorView, height: number): number | null {
  const { top, bottom } = view.dom.getBoundingClientRect();
  if (height <= top) return 0;
  if (height >= bottom) return view.state.doc.childCount;
  const block = elementAtHeight(view, height);
  if (!block) return null;
  const box = block.getBoundingClientRect();
  const index = view.state.doc.resolve(view.posAtDOM(block, 0)).index(0);
  return height > box.top + box.height / 2 ? index + 1 : index;
}

function elementAtHeight(view: EditorView, height: number): Element | null {
  const { x, width } = view.dom.getBoundingClientRect();
  let element = document.elementFromPoint(x + width / 2, height);
  while (element && element.parentElement !== view.dom) element = element.parentElement;
  return element;
}
