import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import styles from './writers-mark.module.css';

/** Block ids with the words that stand beside them. */
export type BlockMarks = ReadonlyMap<string, string>;

export const blockMarks = new PluginKey<BlockMarks>('blockMarks');

/** A quiet mark beside the blocks in which somebody else types: on the screen alone, no part of the text. */
export const BlockMarksInText = Extension.create({
  name: 'blockMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<BlockMarks>({
        key: blockMarks,
        state: {
          init: () => new Map(),
          apply: (transaction, marks) =>
            (transaction.getMeta(blockMarks) as BlockMarks | undefined) ?? marks,
        },
        props: {
          decorations: (state) => {
            const marks = blockMarks.getState(state);
            if (!marks?.size) return null;
            const found: Decoration[] = [];
            state.doc.forEach((block, at) => {
              const words = marks.get(String(block.attrs['id']));
              if (words === undefined) return;
              const look = { class: String(styles['marked']), 'data-writers': words };
              found.push(Decoration.node(at, at + block.nodeSize, look));
            });
            return DecorationSet.create(state.doc, found);
          },
        },
      }),
    ];
  },
});
