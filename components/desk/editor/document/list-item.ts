import { Node } from '@tiptap/core';
import { joinItemAfter, joinItemBefore } from './list-commands.ts';
import { runs } from './runs.ts';

/** One line of a list. Lists have one level: an item holds its text and nothing else. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,

  parseHTML() {
    return [{ tag: 'li' }];
  },

  renderHTML() {
    return ['li', 0];
  },

  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Backspace: runs(this.editor, joinItemBefore),
      Delete: runs(this.editor, joinItemAfter),
    };
  },
});
