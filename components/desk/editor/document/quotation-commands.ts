import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import { caretAfter } from './caret-after.ts';

/** Both have the same two parts: what was said, and who said it. */
type Kind = 'quotation' | 'pullQuote';
type Place = { kind: Kind; quotation: Node; inText: boolean; from: number; to: number };

/** The quotation or pull quote that the caret stands in, with its place in the document. */
function placeOf({ selection: { $from } }: EditorState): Place | null {
  const quotation = $from.depth === 2 ? $from.node(1) : null;
  const kind = quotation?.type.name;
  if (!quotation || (kind !== 'quotation' && kind !== 'pullQuote')) return null;
  const inText = $from.index(1) === 0;
  return { kind, quotation, inText, from: $from.before(1), to: $from.after(1) };
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
    return place.quotation.textContent === '' && unquote(state, dispatch, place);
  }
  const end = place.from + place.quotation.child(0).nodeSize;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, end)));
  return true;
};

/** A paragraph or sub-headline becomes a quotation with its words; a quotation becomes paragraphs. */
export const toggleQuotation: Command = (state, dispatch) => toggle(state, dispatch, 'quotation');

/** The same for a pull quote. Of two quotations, one can become the other. */
export const togglePullQuote: Command = (state, dispatch) => toggle(state, dispatch, 'pullQuote');

/** Out of either of them, into paragraphs. */
export const leaveQuotation: Command = (state, dispatch) => {
  const place = placeOf(state);
  return place !== null && unquote(state, dispatch, place);
};

type Dispatch = Parameters<Command>[1];

function toggle(state: EditorState, dispatch: Dispatch, kind: Kind): boolean {
  const place = placeOf(state);
  if (place?.kind === kind) return unquote(state, dispatch, place);
  const { $from, $to } = state.selection;
  const words = $from.parent;
  if (place)
    return quote(state, dispatch, { kind, block: place.quotation, parts: place.quotation });
  if ($from.depth !== 1 || !$from.sameParent($to) || !words.isTextblock) return false;
  return quote(state, dispatch, { kind, block: words, parts: null });
}

function unquote(state: EditorState, dispatch: Dispatch, place: Place): boolean {
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

type Quoted = { kind: Kind; block: Node; parts: Node | null };

function quote(state: EditorState, dispatch: Dispatch, { kind, block, parts }: Quoted): boolean {
  const { tr, schema, selection } = state;
  const { $from } = selection;
  const quotation = schema.nodes[kind];
  const text = schema.nodes[`${kind}Text`];
  const speaker = schema.nodes[`${kind}Speaker`];
  if (!quotation || !text || !speaker) return false;
  const words = parts ? parts.child(0).content : block.content;
  // A pull quote is one line of plain text.
  const plain = words.textBetween(0, words.size);
  const content = kind === 'quotation' ? words : plain === '' ? null : schema.text(plain);
  const { id, dir } = block.attrs as { id: string; dir: string | null };
  const [from, to] = [$from.before(1), $from.after(1)];
  const made = [text.create(null, content), speaker.create(null, parts?.child(1).content)];
  tr.replaceWith(from, to, quotation.create({ id, dir }, made));
  const caret = parts ? selection.from : from + 2 + $from.parentOffset;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView());
  return true;
}
