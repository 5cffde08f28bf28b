import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { caretAfter } from '#components/desk/editor/document/caret-after.ts';
import { isBlankLine } from '#components/desk/editor/document/is-blank-line.ts';
import { readEmbedAddress } from './read-embed-address.ts';

/** An address of a post that is pasted alone on an empty line becomes that post. Undo gives the text back. */
export const EmbedPaste = Extension.create({
  name: 'embedPaste',
  // Before what makes a link of it.
  priority: 1100,

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            const url = readEmbedAddress(text);
            const { $from, empty } = view.state.selection;
            if (url === null || !empty || !isBlankLine($from)) return false;
            view.dispatch(view.state.tr.insertText(text));
            view.dispatch(embedInstead(view.state, url));
            return true;
          },
        },
      }),
    ];
  },
});

/** The post in the place of the paragraph that the caret is in, as a step of its own to undo. */
export function embedInstead(state: EditorState, url: string): Transaction {
  const { $from } = state.selection;
  const { id, dir } = $from.parent.attrs as { id: string; dir: string | null };
  const embed = state.schema.node('embed', { id, dir, url });
  const from = $from.before(1);
  const tr = closeHistory(state.tr).replaceWith(from, $from.after(1), embed);
  return caretAfter(state, from + embed.nodeSize, tr);
}
