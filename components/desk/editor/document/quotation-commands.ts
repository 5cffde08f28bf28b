import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import { caretAfter } from './caret-after.ts';

type Place = { quotation: Node; inText: boolean; from: number; to: number };

/** The quotation that the caret stands in, with its place in the document. */
function placeOf({ selection: { $from } }: EditorState): Place | null {
  const part = $from.parent.type.name;
  if (part !== 'quotationText' && part !== 'quotationSpeaker') return null;
  const inText = part === 'quotationText';
  return { quotation: $from.node(-1), inText, from: $from.before(-1), to: $from.after(-1) };
}

/** From what was said to who said it; from there to a paragraph after the quotation. */
export const enterInQuotation: Command = (state, dispatch) => {
  const place = placeOf(state);
  if (!place) return false;
  if (place.inText) {
    const speakerEnd = TextSelection.create(state.doc, place.to - 2);
    dispatch?.(state.tr.setSelection(speakerEnd).scrollIntoView());
  } else {
    dispatch?.(caretAfter(state, place.to));
  }
  return true;
};

/** At the start of the speaker: back to the words. At the start of an empty quotation: a paragraph again. */
export const backspaceInQuotation: Command = (state, dispatch) => {
  const place = placeOf(state);
  const { $from, empty } = state.selection;
  if (!place || !empty || $from.parentOffset > 0) return false;
  if (place.inText) {
    return place.quotation.textContent === '' && toggleQuotation(state, dispatch);
  }
  const end = place.from + place.quotation.child(0).nodeSize;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, end)));
  return true;
};

/** A paragraph or sub-headline becomes a quotation with its words; a quotation becomes paragraphs. */
export const toggleQuotation: Command = (state, dispatch) => {
  const place = placeOf(state);
  return place ? unquote(state, dispatch, place) : quote(state, dispatch);
};

function unquote(state: EditorState, dispatch: Parameters<Command>[1], place: Place): boolean {
  const { tr, schema, selection } = state;
  const paragraph = schema.nodes['paragraph'];
  if (!paragraph) return false;
  const [text, speaker] = [place.quotation.child(0), place.quotation.child(1)];
  const words = paragraph.create(place.quotation.attrs, text.content);
  const rest = speaker.content.size > 0 ? [paragraph.create(null, speaker.content)] : [];
  tr.replaceWith(place.from, place.to, [words, ...rest]);
  const caret = place.inText ? place.from + 1 + selection.$from.parentOffset : place.from + 1;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView());
  return true;
}

function quote(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  const { tr, schema, selection } = state;
  const { $from, $to } = selection;
  const words = $from.parent;
  if ($from.depth !== 1 || !$from.sameParent($to) || !words.isTextblock) return false;
  const { quotation, quotationText, quotationSpeaker } = schema.nodes;
  if (!quotation || !quotationText || !quotationSpeaker) return false;
  const from = $from.before(1);
  const { id, dir } = words.attrs as { id: string; dir: string | null };
  tr.replaceWith(
    from,
    $from.after(1),
    quotation.create({ id, dir }, [
      quotationText.create(null, words.content),
      quotationSpeaker.create(),
    ]),
  );
  const caret = from + 2 + $from.parentOffset;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView());
  return true;
}
