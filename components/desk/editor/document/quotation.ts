import { Node } from '@tiptap/core';
import { backspaceInQuotation, enterInQuotation } from './quotation-commands.ts';
import { runs } from './runs.ts';

/** What was said and who said it: always both parts, in this order. */
export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'quotationText quotationSpeaker',
  defining: true,
  isolating: true,

  parseHTML() {
    return [{ tag: 'blockquote[data-quotation]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['blockquote', { ...HTMLAttributes, 'data-quotation': '' }, 0];
  },

  addKeyboardShortcuts() {
    return {
      Enter: runs(this.editor, enterInQuotation),
      'Shift-Enter': runs(this.editor, enterInQuotation),
      Backspace: runs(this.editor, backspaceInQuotation),
    };
  },
});

export const QuotationText = Node.create({
  name: 'quotationText',
  content: 'text*',
  marks: 'bold link',

  parseHTML() {
    return [{ tag: 'p[data-quotation-text]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-quotation-text': '' }, 0];
  },
});

export const QuotationSpeaker = Node.create({
  name: 'quotationSpeaker',
  content: 'text*',
  marks: '',

  parseHTML() {
    return [{ tag: 'p[data-quotation-speaker]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-quotation-speaker': '' }, 0];
  },
});
