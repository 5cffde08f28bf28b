import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { DOMParser, Fragment, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { isBlankLine } from './is-blank-line.ts';
import { readHtml } from './paste/read-html.ts';
import { readText } from './paste/read-text.ts';
import { cleanSlice, closedSlice } from './paste/slices.ts';
import { writeHtml } from './paste/write-html.ts';

/** Whatever is pasted or dropped comes in as clean blocks, in a step of its own. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          clipboardTextParser: sliceOf,
          transformPastedHTML: (html) => (isOwn(html) ? html : writeHtml(readHtml(html))),
          transformPasted: (slice, { state }) => {
            const clean = cleanSlice(slice);
            return isBlankLine(state.selection.$from) ? closedSlice(clean) : clean;
          },
          handlePaste: (view) => {
            view.dispatch(closeHistory(view.state.tr));
            return false;
          },
        },
      }),
    ];
  },
});

/** What was copied out of a story comes back with all that only a story knows. */
function isOwn(html: string): boolean {
  const blocks =
    /data-(?:block|photo|gallery|context|embed|quotation|pull-quote|fact-box|table|grid|cell)\b/u;
  return html.includes('data-pm-slice') && blocks.test(html);
}

/** Plain text. A piece of a line keeps the spaces at its ends, and looks as what it comes into. */
function sliceOf(text: string, context: ResolvedPos): Slice {
  const { schema } = context.doc.type;
  const isPiece = !isBlankLine(context) && !/[\r\n\v\f\u0085\u2028\u2029]/u.test(text.trim());
  if (isPiece && !text.includes('*')) {
    return new Slice(Fragment.from(schema.text(text, context.marks())), 0, 0);
  }
  const holder = document.createElement('div');
  holder.innerHTML = writeHtml(readText(text));
  return DOMParser.fromSchema(schema).parseSlice(holder, { preserveWhitespace: true, context });
}
