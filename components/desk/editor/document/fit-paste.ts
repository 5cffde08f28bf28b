import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { __pastedCells as cellsIn, isInTable } from '@tiptap/pm/tables';

/** Parts that are one line of plain words. */
const lines = new Set([
  'pullQuoteText',
  'pullQuoteSpeaker',
  'factBoxTitle',
  'tableCaption',
  'tableText',
  'photoCaption',
  'galleryPhoto',
]);

/** Makes what is pasted fit the part that it is pasted into, so that no block breaks in two. */
export const FitPaste = Extension.create({
  name: 'fitPaste',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: { transformPasted: (slice, view) => fitPaste(slice, view.state) },
      }),
    ];
  },
});

/** A table into cells; anything else into a line as its words, into a fact box as its paragraphs. */
export function fitPaste(slice: Slice, state: EditorState): Slice {
  const { schema, selection } = state;
  const only = slice.content.childCount === 1 ? slice.content.child(0) : null;
  if (isInTable(state)) {
    if (only?.type.name === 'table') return new Slice(Fragment.from(only.child(1)), 0, 0);
    if (cellsIn(slice)) return slice;
  }
  const { name } = selection.$from.parent.type;
  const texts = textblocksIn(slice.content);
  if (lines.has(name)) {
    if (texts.length === 0) return slice;
    const words = texts
      .map((text) => text.textContent)
      .filter((text) => text !== '')
      .join(' ');
    return words === '' ? Slice.empty : new Slice(Fragment.from(schema.text(words)), 0, 0);
  }
  if (name === 'factBoxText' && texts.length > 0) {
    const paragraphs = texts.map((text) => schema.node('factBoxText', null, text.content));
    return new Slice(Fragment.from(paragraphs), 1, 1);
  }
  return asTable(slice, state);
}

/** Cells that were copied out of a table are a table of their own elsewhere. */
function asTable(slice: Slice, { schema }: EditorState): Slice {
  const cells = cellsIn(slice);
  if (!cells) return slice;
  const rows = cells.rows.map((row) => schema.node('tableRow', null, row));
  const grid = schema.node('tableGrid', null, rows);
  const table = schema.node('table', null, [schema.node('tableCaption'), grid]);
  return new Slice(Fragment.from(table), 0, 0);
}

function textblocksIn(content: Fragment): Node[] {
  const found: Node[] = [];
  content.descendants((node) => {
    if (node.isTextblock) found.push(node);
    return !node.isTextblock;
  });
  return found;
}
