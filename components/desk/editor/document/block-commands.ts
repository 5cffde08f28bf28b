import type { Node, Schema } from '@tiptap/pm/model';
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
} from '@tiptap/pm/state';
import { tableParts } from './table/table-parts.ts';

/** The blocks that the selection touches, with their places. */
export function touchedBlocks({ doc, selection }: EditorState): { node: Node; at: number }[] {
  const touched: { node: Node; at: number }[] = [];
  doc.forEach((node, at) => {
    const end = at + node.nodeSize;
    if (selection.from < end && (selection.to > at || selection.from === at)) {
      touched.push({ node, at });
    }
  });
  return touched;
}

type Inserted = 'horizontalRule' | 'context' | 'table' | 'factBox' | 'embed';

/** Puts a block in the place of the empty paragraph that the caret is in, else after the caret's block. */
export function insertBlock(name: Inserted): Command {
  return (state, dispatch) => {
    const block = newBlock(state.schema, name);
    const here = touchedBlocks(state).at(-1);
    if (!block || !here) return false;
    const { tr } = state;
    const end = here.at + here.node.nodeSize;
    const isBlank = here.node.type.name === 'paragraph' && here.node.content.size === 0;
    const at = isBlank ? here.at : end;
    if (isBlank) tr.replaceWith(here.at, end, block);
    else tr.insert(end, block);
    const after = at + block.nodeSize;
    const next = tr.doc.resolve(after).nodeAfter;
    const paragraph = state.schema.nodes['paragraph']?.create();
    if (!next?.isTextblock && paragraph) tr.insert(after, paragraph);
    dispatch?.(tr.setSelection(selectionFor(name, tr.doc, { at, after })).scrollIntoView());
    return true;
  };
}

function newBlock(schema: Schema, name: Inserted): Node | null {
  if (name !== 'table') return schema.nodes[name]?.createAndFill() ?? null;
  const row = ['', '', ''];
  return schema.node('table', null, tableParts(schema, { caption: '', rows: [row, row] }));
}

/** Where one goes on writing: after a line, inside what has text, and at what has fields of its own. */
function selectionFor(
  name: Inserted,
  doc: Node,
  { at, after }: { at: number; after: number },
): Selection {
  if (name === 'horizontalRule') return TextSelection.create(doc, after + 1);
  if (name === 'context' || name === 'embed') return NodeSelection.create(doc, at);
  return Selection.near(doc.resolve(at + 1), 1);
}

/** Turns the touched blocks from right-to-left to left-to-right, or back. */
export const toggleDirection: Command = (state, dispatch) => {
  const { tr } = state;
  const blocks = touchedBlocks(state);
  const dir = isLeftToRight(state) ? null : 'ltr';
  for (const { at } of blocks) tr.setNodeAttribute(at, 'dir', dir);
  if (blocks.length > 0) dispatch?.(tr);
  return blocks.length > 0;
};

export function isLeftToRight(state: EditorState): boolean {
  return touchedBlocks(state)[0]?.node.attrs['dir'] === 'ltr';
}
