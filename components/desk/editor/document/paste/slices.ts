import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { cleanText } from '#arabic/clean-text.ts';

/** A slice without hidden marks in its text. */
export function cleanSlice({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(cleanNodes(content), openStart, openEnd);
}

function cleanNodes(nodes: Fragment): Fragment {
  const clean = nodes.content.flatMap((node) => {
    if (!node.isText) return node.copy(cleanNodes(node.content));
    // A text node is never empty.
    const text = cleanText(node.text ?? '').replaceAll('\n', ' ');
    return text === '' ? [] : node.type.schema.text(text, node.marks);
  });
  return Fragment.fromArray(clean);
}

/** A slice of whole blocks that keep their own direction, instead of pouring their text into what is there. */
export function closedSlice(slice: Slice): Slice {
  const isWhole = slice.content.content.every(
    (node) => node.type.isInGroup('block') && isComplete(node),
  );
  return isWhole ? new Slice(slice.content, 0, 0) : slice;
}

function isComplete(node: Node): boolean {
  return node.type.validContent(node.content) && node.children.every(isComplete);
}
