import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type HiddenMark, hiddenMarks } from '#arabic/typing/hidden-marks.ts';
import { followChoices, isChosen } from './device-choices.ts';
import styles from './hidden-marks.module.css';

const key = new PluginKey<DecorationSet>('hiddenMarks');

/** Shows the characters that nobody sees, by small labels that are no part of the text. */
export const HiddenMarks = Extension.create<
  { nameOf: (mark: HiddenMark) => string },
  { stop: () => void }
>({
  name: 'hiddenMarks',

  addOptions() {
    return { nameOf: (mark) => mark };
  },

  addStorage() {
    return { stop: () => {} };
  },

  onCreate() {
    const { view } = this.editor;
    this.storage.stop = followChoices(() => view.dispatch(view.state.tr.setMeta(key, true)));
  },

  onDestroy() {
    this.storage.stop();
  },

  addProseMirrorPlugins() {
    const { nameOf } = this.options;
    const marksIn = (doc: Node) =>
      isChosen('hiddenMarks') ? labels(doc, nameOf) : DecorationSet.empty;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => marksIn(doc),
          apply: (tr, shown) => (tr.docChanged || tr.getMeta(key) ? marksIn(tr.doc) : shown),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function labels(doc: Node, nameOf: (mark: HiddenMark) => string): DecorationSet {
  const all: Decoration[] = [];
  doc.descendants((node, pos) => {
    for (const { at, length, mark } of hiddenMarks(node.text ?? '')) {
      const from = pos + at;
      const name = nameOf(mark);
      // Nothing may come between letters that join: their label is drawn above them.
      if (mark === 'tatweel') {
        const look = { class: styles.tatweel ?? '', title: name };
        all.push(Decoration.inline(from, from + length, look));
      } else {
        const draw = () => label(mark, name);
        all.push(Decoration.widget(from, draw, { side: -1, key: mark, ignoreSelection: true }));
      }
    }
  });
  return DecorationSet.create(doc, all);
}

/** The letters of the label are drawn by CSS, so that no copy and no search finds them in the text. */
function label(mark: HiddenMark, name: string): HTMLElement {
  const drawn = document.createElement('span');
  drawn.className = styles.mark ?? '';
  drawn.dataset['hiddenMark'] = mark;
  drawn.role = 'img';
  drawn.ariaLabel = name;
  drawn.title = name;
  return drawn;
}
