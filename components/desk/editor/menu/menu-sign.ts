import { Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';

/** Typed at the start of an empty paragraph it opens the block menu; the help names it too. */
export const menuSign = '/';

/** Whether the caret is in an empty paragraph that is a block of its own. */
export function isInBlankParagraph({ selection }: EditorState): boolean {
  const { $from, empty } = selection;
  const { parent, depth } = $from;
  return empty && depth === 1 && parent.type.name === 'paragraph' && parent.content.size === 0;
}

/** Opens the block menu where its sign is typed. The sign stays out of the text unless the menu is left without a choice. */
export const MenuSign = Extension.create<{ open: () => void }>({
  name: 'menuSign',

  addOptions() {
    return { open: () => undefined };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput: (view, ...[, , text]) => {
            if (text !== menuSign || !isInBlankParagraph(view.state)) return false;
            this.options.open();
            return true;
          },
        },
      }),
    ];
  },
});
