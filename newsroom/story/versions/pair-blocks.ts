import { splitWords } from '#arabic/split-words.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import { linesOfBlock } from './block-lines.ts';

/** How far ahead a paragraph is looked for, and how much more of its words than this it must share to be known again. */
const lookAhead = 8;
const alike = 0.5;

/**
 * Which block of the older body each block of the newer one was, by the newer one's id: the one with the same
 * id, or, where a text was pasted anew and its blocks have new ids, the one of its kind, among the next, that shares
 * most of its words.
 */
export function pairBlocks(before: Block[], after: Block[]): Map<string, Block> {
  const old = new Map(before.map((block) => [block.id, block]));
  const pairs = new Map<string, Block>();
  for (const { id } of after) {
    const same = old.get(id);
    if (same) pairs.set(id, same);
  }
  const left = before.filter(({ id }) => !pairs.has(id)).map(withWords);
  let next = 0;
  for (const block of after.filter(({ id }) => !pairs.has(id)).map(withWords)) {
    const ahead = left.slice(next, next + lookAhead).map((one) => likeness(one, block));
    const most = Math.max(alike, ...ahead);
    const found = left[next + ahead.indexOf(most)];
    if (most === alike || !found) continue;
    pairs.set(block.block.id, found.block);
    next += ahead.indexOf(most) + 1;
  }
  return pairs;
}

type WithWords = { block: Block; words: Set<string> };

function withWords(block: Block): WithWords {
  const words = linesOfBlock(block).flatMap(splitWords);
  return { block, words: new Set(words.map(({ word }) => word)) };
}

/** The share of words that two blocks of one kind have in common, from 0 to 1 (S. Dice, 1945). */
function likeness(one: WithWords, other: WithWords): number {
  const all = one.words.size + other.words.size;
  if (one.block.kind !== other.block.kind || all === 0) return 0;
  const common = [...one.words].filter((word) => other.words.has(word));
  return (2 * common.length) / all;
}
