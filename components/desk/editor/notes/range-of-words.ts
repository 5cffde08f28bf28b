import type { Node } from '@tiptap/pm/model';
import type { Block } from '#newsroom/story/blocks.ts';
import { type WordsPlace, findWords, notedText } from '#newsroom/desk-notes/find-words.ts';
import type { WordsAnchor } from '#newsroom/desk-notes/note-form.ts';
import { posOf, textOfNode } from './text-of-node.ts';

/** Words in the document; a whole block where its text cannot be marked word by word, as in a photo. */
export type WordsRange = { from: number; to: number; isBlock: boolean };

/** Where the words of a note stand in the document, whose blocks are `body`; null once they are gone. */
export function rangeOfWords(
  { doc, body }: { doc: Node; body: Block[] },
  anchor: WordsAnchor,
): WordsRange | null {
  const place = findWords(body, anchor);
  const block = place && body.find(({ id }) => id === place.blockId);
  return block ? rangeIn(doc, place, notedText(block)) : null;
}

function rangeIn(doc: Node, place: WordsPlace, noted: string): WordsRange | null {
  let range: WordsRange | null = null;
  doc.forEach((node, at) => {
    if (node.attrs['id'] !== place.blockId) return;
    const text = textOfNode(node, at);
    const [from, to] = [posOf(text, place.from), posOf(text, place.to)];
    const isMarked = text.text === noted && from !== null && to !== null && from < to;
    range = isMarked
      ? { from, to, isBlock: false }
      : { from: at, to: at + node.nodeSize, isBlock: true };
  });
  return range;
}
