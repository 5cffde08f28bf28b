import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { toolOfKey } from './shortcuts.ts';
import type { Tool } from './tools.ts';

/** The tools by their keys, before ProseMirror reads the letter that the key writes. Shift+Enter is Enter: there are no bare line breaks. */
export const ToolKeys = Extension.create<{ tools: Tool[] }>({
  name: 'toolKeys',
  priority: 1000,

  addOptions() {
    return { tools: [] };
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
            const name = toolOfKey(event);
            const tool = options.tools.find((one) => one.name === name);
            if (!tool || !editor.isEditable) return false;
            event.preventDefault();
            tool.run(editor);
            return true;
          },
        },
      }),
    ];
  },
});
