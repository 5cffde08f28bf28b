import type { Block } from '#newsroom/story/blocks.ts';
import { type WordsPlace, findWords } from './find-words.ts';
import { type NoteAnchor, noteFields } from './note-form.ts';

/** A note and where it stands: its words, or that they are gone. */
export type PlacedNote<Note> = { note: Note; words: WordsPlace | null; isLost: boolean };

/** Notes in the order of the page: on the whole story, on its lines, on its text, on the rest, on what is gone. */
export function placeNotes<Note extends { anchor: NoteAnchor | null }>(
  notes: readonly Note[],
  body: readonly Block[],
): PlacedNote<Note>[] {
  const blocks = new Map(body.map(({ id }, index) => [id, index]));
  const lead = noteFields.indexOf('lead');
  const placed = notes.map((note) => {
    const { anchor } = note;
    const words = anchor?.on === 'words' ? findWords(body, anchor) : null;
    const isLost = anchor?.on === 'words' && words === null;
    const field = anchor?.on === 'field' ? noteFields.indexOf(anchor.field) : 0;
    const inText = words ? (blocks.get(words.blockId) ?? 0) : 0;
    const part = isLost ? 4 : words ? 2 : anchor === null ? 0 : field <= lead ? 1 : 3;
    return { note, words, isLost, order: [part, field, inText, words?.from ?? 0] };
  });
  return placed
    .toSorted((one, other) => compare(one.order, other.order))
    .map(({ note, words, isLost }) => ({ note, words, isLost }));
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
