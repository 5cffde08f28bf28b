import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { acts } from './acts.ts';
import { shortcutOf } from './shortcuts.ts';
import type { Asked } from './tools.ts';

/** What is done by its keys, before ProseMirror reads the letter that the key writes. Shift+Enter is Enter: there are no bare line breaks. */
export const ToolKeys = Extension.create<{ ask: (what: Asked) => void }>({
  name: 'toolKeys',
  priority: 1000,

  addOptions() {
    return { ask: () => undefined };
  },

  addKeyboardShortcuts() {
    return { 'Shift-Enter': ({ editor }) => editor.commands.keyboardShortcut('Enter') };
  },

  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => {
            const name = shortcutOf(event);
            const act = acts.find((one) => one.name === name);
            if (!act || !editor.isEditable) return false;
            event.preventDefault();
            act.run(editor, options.ask);
            return true;
          },
        },
      }),
    ];
  },
});
