import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  type Transaction,
} from '@tiptap/pm/state';
import { closeHistory } from '@tiptap/pm/history';
import { type Correction, correctTyping } from '#arabic/typing/correct-typing.ts';
import type { TypedLine } from '#arabic/typing/typed-line.ts';

type Place = { rule: Correction['rule']; at: number };
type Made = Place & { typed: string; text: string };
type Memory = {
  /** The correction that was the last thing to happen. */
  last: Made | null;
  /** Where corrections were taken back: there the writer knows better. */
  declined: Place[];
};
type Note = { made: Made } | { declined: Place };

const key = new PluginKey<Memory>('typingHelp');

/** Remembers the last correction and those that were taken back, wherever these places move. */
export function typingMemory(): Plugin<Memory> {
  return new Plugin<Memory>({
    key,
    state: {
      init: () => ({ last: null, declined: [] }),
      apply: (tr, memory) => {
        const note = tr.getMeta(key) as Note | undefined;
        const declined = memory.declined.flatMap(({ rule, at }) => {
          const { pos, deletedAcross } = tr.mapping.mapResult(at, -1);
          return deletedAcross ? [] : { rule, at: pos };
        });
        if (note && 'made' in note) return { last: note.made, declined };
        if (note) return { last: null, declined: [...declined, note.declined] };
        return { last: tr.docChanged || tr.selectionSet ? null : memory.last, declined };
      },
    },
  });
}

/** What the rules say of the text at the caret, once `typed` has come into it there. */
export function wouldCorrect(state: EditorState, typed: string): boolean {
  const { $from, $to } = state.selection;
  if (!$from.sameParent($to) || !$from.parent.isTextblock) return false;
  return correctTyping(lineOf(state, typed)) !== null;
}

/** The correction of what was typed last, as a step of its own; null where there is none, or none any more. */
export function correction(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const found = correctTyping(lineOf(state));
  if (!found) return null;
  const { rule, text } = found;
  const from = $from.start() + found.from;
  const to = $from.start() + found.to;
  const { declined } = key.getState(state) ?? { declined: [] };
  if (declined.some((place) => place.rule === rule && place.at === from)) return null;
  const made: Made = { rule, at: from, typed: state.doc.textBetween(from, to), text };
  return closeHistory(state.tr.insertText(text, from, to)).setMeta(key, { made } satisfies Note);
}

/** Takes back the correction that was just made, and remembers that it was not wanted there. */
export const takeBackCorrection: Command = (state, dispatch) => {
  const made = key.getState(state)?.last;
  if (!made) return false;
  const { rule, at, typed, text } = made;
  const tr = closeHistory(state.tr.insertText(typed, at, at + text.length));
  dispatch?.(tr.setMeta(key, { declined: { rule, at } } satisfies Note).scrollIntoView());
  return true;
};

function lineOf({ selection: { $from, $to } }: EditorState, typed = ''): TypedLine {
  const { parent } = $from;
  const dir: unknown = $from.depth > 0 ? $from.node(1).attrs['dir'] : null;
  return {
    before: parent.textBetween(0, $from.parentOffset, null, '\ufffc') + typed,
    after: parent.textBetween($to.parentOffset, parent.content.size, null, '\ufffc'),
    ...(dir === 'ltr' && { dir }),
  };
}
