import { Node, mergeAttributes } from '@tiptap/core';

/** «عنوان فرعي» (level 2) and «عنوان أصغر» (level 3): one line without marks. */
export const Subheadline = Node.create({
  name: 'subheadline',
  group: 'block',
  content: 'text*',
  marks: '',
  defining: true,

  addAttributes() {
    return { level: { default: 2, rendered: false } };
  },

  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((tag) => ({
      tag: `h${tag}`,
      attrs: { level: tag > 2 ? 3 : 2 },
    }));
  },

  renderHTML({ node, HTMLAttributes }) {
    return [node.attrs['level'] === 3 ? 'h3' : 'h2', mergeAttributes(HTMLAttributes), 0];
  },
});
