import { Node } from '@tiptap/core';
import { backspaceInFactBox, enterInFactBox } from './fact-box-commands.ts';
import { runs } from './runs.ts';

/** «إطار معلومات»: a title and a few paragraphs beside the story. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'factBoxTitle factBoxText+',
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'aside[data-fact-box]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['aside', { ...HTMLAttributes, 'data-fact-box': '' }, 0];
  },

  addKeyboardShortcuts() {
    return {
      Enter: runs(this.editor, enterInFactBox),
      Backspace: runs(this.editor, backspaceInFactBox),
    };
  },
});

export const FactBoxTitle = Node.create({
  name: 'factBoxTitle',
  content: 'text*',
  marks: '',

  parseHTML() {
    return [{ tag: 'p[data-fact-box-title]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-fact-box-title': '' }, 0];
  },
});

/** A node of its own, so that what turns paragraphs into lists and headlines leaves it alone. */
export const FactBoxText = Node.create({
  name: 'factBoxText',
  content: 'text*',
  marks: 'bold link',

  parseHTML() {
    return [{ tag: 'p[data-fact-box-text]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-fact-box-text': '' }, 0];
  },
});
