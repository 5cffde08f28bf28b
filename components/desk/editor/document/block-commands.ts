import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';

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

/** Puts a block in the place of the empty paragraph that the caret is in, else after the caret's block. */
export function insertBlock(name: 'horizontalRule' | 'context'): Command {
  return (state, dispatch) => {
    const block = state.schema.nodes[name]?.create();
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
    tr.setSelection(
      name === 'context'
        ? NodeSelection.create(tr.doc, at)
        : TextSelection.create(tr.doc, after + 1),
    );
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Turns the touched blocks from right-to-left to left-to-right, or back. Kept blocks stay as they are. */
export const toggleDirection: Command = (state, dispatch) => {
  const { tr } = state;
  const blocks = touchedBlocks(state).filter(({ node }) => node.type.name !== 'keptBlock');
  const dir = isLeftToRight(state) ? null : 'ltr';
  for (const { at } of blocks) tr.setNodeAttribute(at, 'dir', dir);
  if (blocks.length > 0) dispatch?.(tr);
  return blocks.length > 0;
};

export function isLeftToRight(state: EditorState): boolean {
  return touchedBlocks(state)[0]?.node.attrs['dir'] === 'ltr';
}
