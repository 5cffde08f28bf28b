import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Block } from '#newsroom/story/blocks.ts';
import { documentExtensions } from '#components/desk/editor/document/document-extensions.ts';
import { fromEditor } from '#components/desk/editor/document/from-editor.ts';
import { toEditor } from '#components/desk/editor/document/to-editor.ts';

const schema = getSchema(documentExtensions());

/** A caret at the edge of its line, whichever edge that is. */
const atEdge = { endOfTextblock: () => true } as unknown as EditorView;

/** An editor's text with the caret before these words, or in the empty line of this number. */
export function writing(body: Block[], caret: string | number): EditorState {
  const doc = Node.fromJSON(schema, toEditor(body));
  const places: number[] = [];
  doc.descendants((node, at) => {
    if (typeof caret === 'string' ? node.text === caret : isBlankLine(node)) places.push(at);
  });
  const at = typeof caret === 'string' ? places[0] : (places[caret] ?? NaN) + 1;
  if (at === undefined || Number.isNaN(at)) throw new Error(`Nowhere: ${caret}`);
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) });
}

function isBlankLine(node: Node): boolean {
  return node.isTextblock && node.content.size === 0;
}

/** The state after commands, one after the other. */
export function after(state: EditorState, ...commands: Command[]): EditorState {
  let now = state;
  for (const command of commands) {
    command(now, (tr) => (now = now.apply(tr)), atEdge);
    now.doc.check();
  }
  return now;
}

/** The body, and the line that the caret is in, with `|` where it stands. */
export function written(state: EditorState): { body: Block[]; caret: string; part: string } {
  const { parent, parentOffset } = state.selection.$from;
  const words = parent.textContent;
  const caret = `${words.slice(0, parentOffset)}|${words.slice(parentOffset)}`;
  return { body: fromEditor(state.doc), caret, part: parent.type.name };
}
