import { Node } from '@tiptap/core';
import { backspaceInQuotation, enterInQuotation } from './quotation-commands.ts';
import { runs } from './runs.ts';

/** «قول بارز»: a sentence of the story set large, and who said it. One line each, without marks. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'pullQuoteText pullQuoteSpeaker',
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'figure[data-pull-quote]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', { ...HTMLAttributes, 'data-pull-quote': '' }, 0];
  },

  addKeyboardShortcuts() {
    return {
      Enter: runs(this.editor, enterInQuotation),
      Backspace: runs(this.editor, backspaceInQuotation),
    };
  },
});

export const PullQuoteText = Node.create({
  name: 'pullQuoteText',
  content: 'text*',
  marks: '',

  parseHTML() {
    return [{ tag: 'p[data-pull-quote-text]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-pull-quote-text': '' }, 0];
  },
});

export const PullQuoteSpeaker = Node.create({
  name: 'pullQuoteSpeaker',
  content: 'text*',
  marks: '',

  parseHTML() {
    return [{ tag: 'p[data-pull-quote-speaker]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-pull-quote-speaker': '' }, 0];
  },
});
