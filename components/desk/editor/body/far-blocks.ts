import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** So many blocks before the caret's own, and as many after it, are laid out whether they are in sight or not. */
const near = 40;

type Far = {
  /** The place of the block that they are far from. */
  from: number;
  blocks: DecorationSet;
};

const key = new PluginKey<Far>('farBlocks');

/**
 * Names the blocks that are far from the caret by `data-far`: out of sight they are not laid out, so that a key
 * in a long story costs what it costs in a short one. Those near to it always are: while new blocks were left
 * out too, their first letters were seen to change places where keys came faster than frames.
 */
export const FarBlocks = Extension.create({
  name: 'farBlocks',

  addProseMirrorPlugins() {
    return [
      new Plugin<Far>({
        key,
        state: {
          init: (_, { doc, selection }) => farFrom(doc, selection.$head.index(0)),
          apply: (tr, before) => {
            const place = tr.selection.$head.index(0);
            if (Math.abs(place - before.from) > near / 2) return farFrom(tr.doc, place);
            if (!tr.docChanged) return before;
            return { from: before.from, blocks: before.blocks.map(tr.mapping, tr.doc) };
          },
        },
        props: { decorations: (state) => key.getState(state)?.blocks },
      }),
    ];
  },
});

function farFrom(doc: Node, place: number): Far {
  const far: Decoration[] = [];
  doc.forEach((block, at, index) => {
    if (Math.abs(index - place) <= near) return;
    far.push(Decoration.node(at, at + block.nodeSize, { 'data-far': '' }));
  });
  return { from: place, blocks: DecorationSet.create(doc, far) };
}
