import type { Node } from '@tiptap/pm/model';

/** A textblock of the document: where its text begins there, and where in the text of its block. */
type Piece = { pos: number; offset: number; length: number };
type NodeText = { text: string; pieces: Piece[] };

/** The text of a block at this place in the document, its lines as `notedText` joins them. */
export function textOfNode(node: Node, at: number): NodeText {
  const pieces: Piece[] = [];
  let text = '';
  const add = (textblock: Node, pos: number) => {
    if (pieces.length > 0) text += '\n';
    const line = textblock.textContent;
    pieces.push({ pos: pos + 1, offset: text.length, length: line.length });
    text += line;
  };
  if (node.isTextblock) add(node, at);
  else {
    node.descendants((child, pos) => {
      if (child.isTextblock) add(child, at + 1 + pos);
      return !child.isTextblock;
    });
  }
  return { text, pieces };
}

/** Where in the document a place of the text stands. */
export function posOf({ pieces }: NodeText, offset: number): number | null {
  const piece = pieces.findLast((one) => one.offset <= offset);
  return piece ? piece.pos + Math.min(offset - piece.offset, piece.length) : null;
}

/** Where in the text a place of the document stands. */
export function offsetOf({ text, pieces }: NodeText, pos: number): number {
  const piece = pieces.findLast((one) => one.pos <= pos);
  if (!piece) return 0;
  return Math.min(piece.offset + Math.min(pos - piece.pos, piece.length), text.length);
}
