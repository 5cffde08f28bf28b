import type { Editor } from '@tiptap/core';
import type { NodeType } from '@tiptap/pm/model';

/** From a block that is selected as a whole into its first field; false where it is another kind of block. */
export function enterFields(editor: Editor, type: NodeType): boolean {
  const { selection, doc } = editor.state;
  if (doc.nodeAt(selection.from)?.type !== type) return false;
  const dom = editor.view.nodeDOM(selection.from);
  const field = dom instanceof HTMLElement ? dom.querySelector('input') : null;
  field?.focus();
  return field !== null;
}
