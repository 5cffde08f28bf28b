import { Node } from '@tiptap/core';

export type ContextAttributes = {
  storyId: number | null;
  line: string;
  headline: string;
  withdrawn: boolean;
  corrected: boolean;
};

/** «في سياق آخر»: another story and one line of why. Its headline is carried along to be shown, not kept. */
export const ContextLink = Node.create({
  name: 'context',
  group: 'block',
  atom: true,
  selectable: true,

  addAttributes() {
    return {
      storyId: { default: null, rendered: false },
      line: { default: '', rendered: false },
      headline: { default: '', rendered: false },
      withdrawn: { default: false, rendered: false },
      corrected: { default: false, rendered: false },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'aside[data-context]',
        getAttrs: (element) => {
          const { context, line, headline } = element.dataset;
          const storyId = Number(context);
          const known = Number.isSafeInteger(storyId) && storyId > 0;
          return known && { storyId, line: line ?? '', headline: headline ?? '' };
        },
      },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const { storyId, line, headline } = node.attrs as ContextAttributes;
    const data = { 'data-context': storyId, 'data-line': line, 'data-headline': headline };
    return ['aside', { ...HTMLAttributes, ...data }];
  },
});
