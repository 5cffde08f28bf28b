import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isBlockId } from './block-id.ts';
import { nameBlocks } from './name-blocks.ts';

const blocks = [
  'paragraph',
  'subheadline',
  'quotation',
  'bulletList',
  'orderedList',
  'horizontalRule',
  'context',
  'pullQuote',
  'table',
  'factBox',
  'embed',
  'photo',
  'gallery',
];

/** Gives each block its name and its direction. A new block is named in the very step that makes it. */
export const BlockIdentity = Extension.create({
  name: 'blockIdentity',

  addGlobalAttributes() {
    return [
      {
        types: blocks,
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => {
              const id = element.dataset['block'];
              return isBlockId(id) ? id : null;
            },
            renderHTML: ({ id }) => (isBlockId(id) ? { 'data-block': id } : {}),
          },
          dir: {
            default: null,
            parseHTML: (element) => (element.getAttribute('dir') === 'ltr' ? 'ltr' : null),
            renderHTML: ({ dir }) => (dir === 'ltr' ? { dir: 'ltr' } : {}),
          },
        },
      },
    ];
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, before, after) =>
          transactions.some((one) => one.docChanged)
            ? nameBlocks(transactions, before, after)
            : null,
      }),
    ];
  },
});
