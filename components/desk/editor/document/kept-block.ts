import { Node } from '@tiptap/core';
import { fromEditor } from './from-editor.ts';

/**
 * A block whose editor does not exist yet: it can be passed, selected, moved and deleted, never altered. Pasted
 * HTML only names it, by an id that this document has or had: a page cannot bring one along.
 */
export const KeptBlockNode = Node.create<Record<string, never>, { known: Map<string, unknown> }>({
  name: 'keptBlock',
  group: 'block',
  atom: true,
  selectable: true,

  addStorage() {
    return { known: new Map() };
  },

  onCreate() {
    for (const block of fromEditor(this.editor.state.doc)) this.storage.known.set(block.id, block);
  },

  addAttributes() {
    return { block: { default: null, rendered: false } };
  },

  parseHTML() {
    return [
      {
        tag: 'div[data-kept]',
        getAttrs: (element) => {
          const block = this.storage.known.get(element.dataset['kept'] ?? '');
          return block !== undefined && { block };
        },
      },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const { block } = node.attrs as { block: { id: string } };
    return ['div', { ...HTMLAttributes, 'data-kept': block.id }];
  },
});
