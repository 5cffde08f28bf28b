import type { EditorState } from '@tiptap/pm/state';
import { touchedBlocks } from '#components/desk/editor/document/block-commands.ts';
import { fromEditor } from '#components/desk/editor/document/from-editor.ts';
import { notedText } from '#newsroom/desk-notes/find-words.ts';
import { type WordsAnchor, noteLimits } from '#newsroom/desk-notes/note-form.ts';
import { offsetOf, textOfNode } from './text-of-node.ts';

/**
 * What a note on the selection is about: the selected words of its first block, or the block where none are.
 * Null in an empty line.
 */
export function selectedWords(state: EditorState): WordsAnchor | null {
  const { selection } = state;
  const touched = touchedBlocks(state)[0];
  const block = fromEditor(state.doc).find(({ id }) => id === touched?.node.attrs['id']);
  if (!touched || !block) return null;
  const noted = notedText(block);
  const text = textOfNode(touched.node, touched.at);
  const isPart = !selection.empty && text.text === noted;
  const from = isPart ? offsetOf(text, selection.from) : 0;
  const to = isPart ? offsetOf(text, selection.to) : noted.length;
  const words = noted.slice(from, to);
  const at = from + (words.length - words.trimStart().length);
  const quote = words.trim().slice(0, noteLimits.quote);
  if (quote === '' && touched.node.isTextblock) return null;
  return { on: 'words', blockId: block.id, quote, at };
}
