import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { DOMParser, Fragment, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { readHtml } from './paste/read-html.ts';
import { readText } from './paste/read-text.ts';
import { cleanSlice, closedSlice } from './paste/slices.ts';
import { writeHtml } from './paste/write-html.ts';

<<<<<<< HEAD
/** Reads what is pasted by the document's own rules. A line break, or a cell of what is no table of data, ends a paragraph: words never run together. */
=======
/** Whatever is pasted or dropped comes in as clean blocks, in a step of its own. */
>>>>>>> 1460c5a (Read what is pasted into clean blocks, whatever program it came from)
export const CleanPaste = Extension.create({
  name: 'cleanPaste',

  addProseMirrorPlugins() {
    const { schema } = this.editor;
<<<<<<< HEAD
    const breaks = ['br', 'td:not([data-cell])', 'th'].map((tag) => ({ tag, closeParent: true }));
    const rules = [...breaks, ...DOMParser.fromSchema(schema).rules];
    return [new Plugin({ props: { clipboardParser: new DOMParser(schema, rules) } })];
=======
    // Without tables, cells are paragraphs: words never run together.
    const cells = schema.nodes['table'] ? [] : ['td', 'th'];
    const ends = ['br', ...cells].map((tag) => ({ tag, closeParent: true }));
    const parser = new DOMParser(schema, [...ends, ...DOMParser.fromSchema(schema).rules]);

    const parseText = (text: string, context: ResolvedPos) => {
      const isPiece = !isBlank(context) && !/[\r\n\v\f\u0085\u2028\u2029]/u.test(text.trim());
      if (isPiece && !text.includes('*')) {
        return new Slice(Fragment.from(schema.text(text, context.marks())), 0, 0);
      }
      const holder = document.createElement('div');
      holder.innerHTML = writeHtml(readText(text));
      return parser.parseSlice(holder, { preserveWhitespace: true, context });
    };

    return [
      new Plugin({
        props: {
          clipboardParser: parser,
          clipboardTextParser: parseText,
          transformPastedHTML: (html) => (isOwn(html) ? html : writeHtml(readHtml(html))),
          transformPasted: (slice, { state }) => {
            const clean = cleanSlice(slice);
            return isBlank(state.selection.$from) ? closedSlice(clean) : clean;
          },
          handlePaste: (view) => {
            view.dispatch(closeHistory(view.state.tr));
            return false;
          },
        },
      }),
    ];
>>>>>>> 1460c5a (Read what is pasted into clean blocks, whatever program it came from)
  },
});

/** What was copied out of a story comes back with all that only a story knows. */
function isOwn(html: string): boolean {
  return html.includes('data-pm-slice') && /data-(?:block|kept|context|quotation)/u.test(html);
}

/** An empty paragraph: what is pasted there takes its place. */
function isBlank({ parent, depth }: ResolvedPos): boolean {
  return depth === 1 && parent.type.name === 'paragraph' && parent.content.size === 0;
}
