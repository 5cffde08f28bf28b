import { Extension } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/** Reads what is pasted by the document's own rules. A line break, or a cell of what is no table of data, ends a paragraph: words never run together. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',

  addProseMirrorPlugins() {
    const { schema } = this.editor;
    const breaks = ['br', 'td:not([data-cell])', 'th'].map((tag) => ({ tag, closeParent: true }));
    const rules = [...breaks, ...DOMParser.fromSchema(schema).rules];
    return [new Plugin({ props: { clipboardParser: new DOMParser(schema, rules) } })];
  },
});
