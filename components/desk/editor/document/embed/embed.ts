import { Node } from '@tiptap/core';

/** A post of another site by its address, as far as it has been typed. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  selectable: true,

  addAttributes() {
    return { url: { default: '', rendered: false } };
  },

  parseHTML() {
    return [
      {
        tag: 'div[data-embed]',
        getAttrs: (element) => ({ url: element.dataset['embed'] ?? '' }),
      },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const { url } = node.attrs as { url: string };
    return ['div', { ...HTMLAttributes, 'data-embed': url }];
  },
});
