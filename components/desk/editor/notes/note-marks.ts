import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { fromEditor } from '#components/desk/editor/document/from-editor.ts';
import type { WordsAnchor } from '#newsroom/desk-notes/note-form.ts';
import { type WordsRange, rangeOfWords } from './range-of-words.ts';
import styles from './marks.module.css';

type MarkedNote = { id: number; anchor: WordsAnchor };
export type Marked = { notes: MarkedNote[]; shown: number | null };
type Marks = Marked & { ranges: (WordsRange & { id: number })[]; drawn: DecorationSet };

/** What the caret is at: notes whose words it is in, and whether words are selected. */
export type AtCaret = { notes: number[]; selects: boolean };

export const noteMarksKey = new PluginKey<Marks>('noteMarks');

/**
 * Draws which words have notes, over the text and never in it: what is saved knows nothing of them. They are
 * told anew by a transaction that carries them under `noteMarksKey`.
 */
export function noteMarks(told: {
  onClick: (noteId: number) => void;
  onCaret: (at: AtCaret) => void;
}): Plugin<Marks> {
  return new Plugin<Marks>({
    key: noteMarksKey,
    state: {
      init: (_, { doc }) => marksIn(doc, { notes: [], shown: null }),
      apply: (tr, marks) => {
        const next = tr.getMeta(noteMarksKey) as Marked | undefined;
        return next || tr.docChanged ? marksIn(tr.doc, next ?? marks) : marks;
      },
    },
    props: {
      decorations: (state) => noteMarksKey.getState(state)?.drawn,
      handleClick: (view, pos) => {
        const [noteId] = notesAt(view.state, pos);
        if (noteId !== undefined) told.onClick(noteId);
        return false;
      },
    },
    view: () => ({
      update: ({ state }, before) => {
        const marks = noteMarksKey.getState(state);
        const isSame =
          before.selection.eq(state.selection) && noteMarksKey.getState(before) === marks;
        if (isSame) return;
        const { selection } = state;
        const notes = selection.empty ? notesAt(state, selection.head) : [];
        told.onCaret({ notes, selects: !selection.empty });
      },
    }),
  });
}

function marksIn(doc: Node, { notes, shown }: Marked): Marks {
  const body = notes.length > 0 ? fromEditor(doc) : [];
  const ranges = notes.flatMap(({ id, anchor }) => {
    const range = rangeOfWords({ doc, body }, anchor);
    return range ? { id, ...range } : [];
  });
  const drawn = ranges.map(({ id, from, to, isBlock }) => {
    const look = isBlock ? styles.block : styles.words;
    const attributes = {
      class: [look, id === shown && styles.shown].filter(Boolean).join(' '),
      'data-note': String(id),
    };
    return isBlock
      ? Decoration.node(from, to, attributes)
      : Decoration.inline(from, to, attributes);
  });
  return { notes, shown, ranges, drawn: DecorationSet.create(doc, drawn) };
}

function notesAt(state: EditorState, pos: number): number[] {
  const ranges = noteMarksKey.getState(state)?.ranges ?? [];
  return ranges.filter(({ from, to }) => from <= pos && pos <= to).map(({ id }) => id);
}
