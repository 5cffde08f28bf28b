import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { touchedBlocks } from '#components/desk/editor/document/block-commands.ts';

/** What was done to blocks, carried by the transaction that did it: said to who cannot see it. */
export type BlockNews = {
  done: 'moved' | 'duplicated' | 'removed' | 'inserted' | 'photoMoved';
  count: number;
  /** Where the first of them stands now, from 1. */
  position: number;
  total: number;
};

const newsKey = 'blockNews';

export function newsOf(tr: Transaction): BlockNews | null {
  return (tr.getMeta(newsKey) as BlockNews | undefined) ?? null;
}

/** The touched blocks as one stretch: their places in the document, and the first one's number from 0. */
export function touchedStretch(state: EditorState) {
  const blocks = touchedBlocks(state);
  const from = blocks[0]?.at ?? 0;
  const nodes = blocks.map(({ node }) => node);
  const to = nodes.reduce((end, node) => end + node.nodeSize, from);
  return { from, to, nodes, first: state.doc.resolve(from).index(0) };
}

/** Says what was done, to who cannot see it. */
export function withNews(tr: Transaction, news: BlockNews): Transaction {
  return tr.setMeta(newsKey, news);
}

/** One step for «undo», whatever was typed just before. */
function told(tr: Transaction, news: Omit<BlockNews, 'total'>): Transaction {
  const whole: BlockNews = { ...news, total: tr.doc.childCount };
  return withNews(closeHistory(tr), whole).scrollIntoView();
}

/**
 * Moves the touched blocks by some places, down where `by` is above 0. It is the blocks they pass that change
 * place in the document: the caret, a selection and an open field of the touched ones stay as they are.
 */
export const moveBlocks =
  (by: number): Command =>
  (state, dispatch) => {
    const { from, to, nodes, first } = touchedStretch(state);
    const next = first + nodes.length;
    const passed =
      by < 0
        ? state.doc.children.slice(Math.max(first + by, 0), first)
        : state.doc.children.slice(next, next + by);
    if (nodes.length === 0 || passed.length < Math.abs(by) || by === 0) return false;
    const { tr } = state;
    const size = Fragment.from(passed).size;
    if (by < 0) tr.insert(to, passed).delete(from - size, from);
    else tr.delete(to, to + size).insert(from, passed);
    const position = first + by + 1;
    dispatch?.(told(tr, { done: 'moved', count: nodes.length, position }));
    return true;
  };

/** Moves the touched blocks into the gap before the block of this number, from 0. */
export const moveBlocksTo =
  (gap: number): Command =>
  (state, dispatch) => {
    const { first, nodes } = touchedStretch(state);
    const by = gap > first ? Math.max(gap - first - nodes.length, 0) : gap - first;
    return moveBlocks(by)(state, dispatch);
  };

/** Repeats the touched blocks after themselves, with the caret in the copy; naming gives it names of its own. */
export const duplicateBlocks: Command = (state, dispatch) => {
  const { to, nodes, first } = touchedStretch(state);
  if (nodes.length === 0) return false;
  const tr = state.tr.insert(to, nodes);
  tr.setSelection(Selection.near(tr.doc.resolve(to), 1));
  const position = first + nodes.length + 1;
  dispatch?.(told(tr, { done: 'duplicated', count: nodes.length, position }));
  return true;
};

/** Takes the touched blocks out. An empty paragraph takes the place of all. */
export const removeBlocks: Command = (state, dispatch) => {
  const { from, to, nodes, first } = touchedStretch(state);
  const blank = blankParagraph(state);
  if (nodes.length === 0 || !blank) return false;
  const { tr } = state;
  if (nodes.length === state.doc.childCount) tr.replaceWith(from, to, blank);
  else tr.delete(from, to);
  tr.setSelection(Selection.near(tr.doc.resolve(from), 1));
  dispatch?.(told(tr, { done: 'removed', count: nodes.length, position: first + 1 }));
  return true;
};

/** An empty paragraph with the caret in it, before or after the touched blocks. */
export const insertBeside =
  (side: 'before' | 'after'): Command =>
  (state, dispatch) => {
    const { from, to, nodes, first } = touchedStretch(state);
    const blank = blankParagraph(state);
    if (!blank) return false;
    const at = side === 'before' ? from : to;
    const tr = state.tr.insert(at, blank);
    tr.setSelection(Selection.near(tr.doc.resolve(at), 1));
    const position = first + 1 + (side === 'before' ? 0 : nodes.length);
    dispatch?.(told(tr, { done: 'inserted', count: 1, position }));
    return true;
  };

/** Makes the block of this number touched, unless it is already. */
export const touchBlock =
  (index: number): Command =>
  (state, dispatch) => {
    const { first, nodes } = touchedStretch(state);
    if (index >= first && index < first + nodes.length) return false;
    const at = state.doc.children.slice(0, index).reduce((sum, node) => sum + node.nodeSize, 0);
    dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve(at), 1)));
    return true;
  };

function blankParagraph({ schema }: EditorState): Node | undefined {
  return schema.nodes['paragraph']?.create();
}
