import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type IsolatedWord, numberRuns } from '#arabic/bidi/number-runs.ts';
import styles from './numbers-in-text.module.css';

const key = new PluginKey<DecorationSet>('numbersInText');

/** Shows numbers in the order in which readers see them: on the screen alone, no part of the text. */
export const NumbersInText = Extension.create({
  name: 'numbersInText',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => DecorationSet.create(doc, wordsBetween(doc, 0, doc.content.size)),
          apply: (tr, set) => {
            if (tr.getMeta(key)) {
              return DecorationSet.create(tr.doc, wordsBetween(tr.doc, 0, tr.doc.content.size));
            }
            if (!tr.docChanged) return set;
            // An input method loses its place when the text it composes is put into other elements.
            if (tr.getMeta('composition') !== undefined) return set.map(tr.mapping, tr.doc);
            return renewed(set, tr);
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleDOMEvents: {
            compositionend: (view) => {
              // What it composed is in the document only after this event.
              setTimeout(() => {
                if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true));
              });
            },
          },
        },
      }),
    ];
  },
});

/** The words of the blocks that a transaction changed are found anew; where they are the same, nothing is drawn again. */
function renewed(before: DecorationSet, tr: Transaction): DecorationSet {
  const { doc, mapping } = tr;
  let set = before.map(mapping, doc);
  for (const { from, to } of changedIn(tr)) {
    const block = blocksAround(doc, from, to);
    const shown = set.find(...block);
    const found = wordsBetween(doc, ...block);
    const isSame =
      shown.length === found.length &&
      found.every((word) => shown.some((one) => one.from === word.from && one.to === word.to));
    if (!isSame) set = set.remove(shown).add(doc, found);
  }
  return set;
}

/** Places of the new document between which something is new. */
function changedIn({ mapping }: Transaction): { from: number; to: number }[] {
  const changed: { from: number; to: number }[] = [];
  mapping.maps.forEach((map, step) => {
    const later = mapping.slice(step + 1);
    // oxlint-disable-next-line max-params -- ProseMirror's
    map.forEach((_from, _to, start, end) => {
      changed.push({ from: later.map(start, -1), to: later.map(end, 1) });
    });
  });
  return changed;
}

/** From the start of the block at one place to the end of the block at the other. */
function blocksAround(doc: Node, from: number, to: number): [number, number] {
  const [first, last] = [doc.resolve(from), doc.resolve(to)];
  return [
    first.parent.isTextblock ? first.start() : from,
    last.parent.isTextblock ? last.end() : to,
  ];
}

function wordsBetween(doc: Node, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    // What is no text, such as a line break, takes up one place.
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc');
    for (const word of numberRuns(text).flatMap(({ words }) => words)) {
      found.push(decorated(node, pos + 1, word));
    }
    return false;
  });
  return found;
}

function decorated(block: Node, start: number, { start: from, end: to, override }: IsolatedWord) {
  // Each of its marks has an element of its own: isolated from each other they would be turned round.
  const across = isInSeveral(block, from, to) ? styles[override ? 'forced' : 'across'] : undefined;
  return Decoration.inline(start + from, start + to, {
    nodeName: override ? 'bdo' : 'bdi',
    dir: 'ltr',
    ...(across !== undefined && { class: across }),
  });
}

function isInSeveral(block: Node, from: number, to: number): boolean {
  return block.childAfter(from).index !== block.childAfter(to - 1).index;
}
