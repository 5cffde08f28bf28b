import type { Block } from '#newsroom/story/blocks.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';
import type { WordsAnchor } from './note-form.ts';

/** Words in a block, from one place in its text to another. */
export type WordsPlace = { blockId: string; from: number; to: number };
type Stretch = Omit<WordsPlace, 'blockId'>;

/** A block never changes: an edit makes a new one, so the text of each is put together once. */
const known = new WeakMap<Block, string>();

/** A block's text as notes count it: its lines, with a line end between each two. */
export function notedText(block: Block): string {
  let text = known.get(block);
  if (text === undefined) known.set(block, (text = textOfBlock(block).join('\n')));
  return text;
}

/**
 * Where the words that a note is about stand now: in their block, nearest to where they were; else in the one
 * other place that has them, as when a paragraph was cut in two; else the part of the block that kept most of
 * them. Null once they are gone.
 */
export function findWords(body: readonly Block[], anchor: WordsAnchor): WordsPlace | null {
  const { blockId, quote, at } = anchor;
  const own = body.find((block) => block.id === blockId);
  const text = own ? notedText(own) : '';
  if (own && quote === '') return { blockId, from: 0, to: text.length };
  const same = nearest(occurrences(text, quote, at), at);
  if (same) return { blockId, ...same };
  return movedAway(body, anchor) ?? (own ? mostOf(text, anchor) : null);
}

/** One word alone says too little to be known again in another block. */
function movedAway(body: readonly Block[], { blockId, quote }: WordsAnchor): WordsPlace | null {
  if (wordsOf(quote).length < 2) return null;
  const places = body
    .filter(({ id }) => id !== blockId)
    .flatMap((block) =>
      occurrences(notedText(block), quote).map((place) => ({ blockId: block.id, ...place })),
    );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Every place of the quotation as whole words; at its old place also a part of a word. */
function occurrences(text: string, quote: string, oldPlace = -1): Stretch[] {
  const found: Stretch[] = [];
  if (quote === '') return found;
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + 1)) {
    const to = from + quote.length;
    const isWhole = !runsOn(text, from) && !runsOn(text, to);
    if (isWhole || from === oldPlace) found.push({ from, to });
  }
  return found;
}

/** Whether a word goes on across this place. */
function runsOn(text: string, place: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(place - 1, place + 1));
}

function nearest(places: Stretch[], at: number): Stretch | null {
  const away = ({ from }: Stretch) => Math.abs(from - at);
  return places.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}

type Word = Stretch & { word: string };

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu), ({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
}

/** The stretch that holds the most of the quotation's words, more than half of them; of equals the shortest, then the nearest. */
function mostOf(text: string, { blockId, quote, at }: WordsAnchor): WordsPlace | null {
  const wanted = wordsOf(quote).map(({ word }) => word);
  const there = wordsOf(text);
  let best: (Stretch & { kept: number }) | null = null;
  for (const [first, { word, from }] of there.entries()) {
    if (!wanted.includes(word)) continue;
    const left = [...wanted];
    let kept = 0;
    for (const next of there.slice(first, first + Math.ceil(wanted.length * 1.5) + 1)) {
      const index = left.indexOf(next.word);
      if (index === -1) continue;
      left.splice(index, 1);
      kept += 1;
      const one = { from, to: next.to, kept };
      if (!best || isBetter(one, best, at)) best = one;
    }
  }
  if (!best || best.kept * 2 <= wanted.length) return null;
  return { blockId, from: best.from, to: best.to };
}

function isBetter(
  one: Stretch & { kept: number },
  other: Stretch & { kept: number },
  at: number,
): boolean {
  if (one.kept !== other.kept) return one.kept > other.kept;
  const [length, otherLength] = [one.to - one.from, other.to - other.from];
  if (length !== otherLength) return length < otherLength;
  return Math.abs(one.from - at) < Math.abs(other.from - at);
}
