import type { Command } from '@tiptap/pm/state';
import { duplicateBlocks, insertBeside, moveBlocks, removeBlocks } from './block-moves.ts';

/** What can be done to whole blocks, in the order of the handle's menu. */
export const blockActs = {
  moveUp: moveBlocks(-1),
  moveDown: moveBlocks(1),
  insertBefore: insertBeside('before'),
  insertAfter: insertBeside('after'),
  duplicate: duplicateBlocks,
  remove: removeBlocks,
} as const satisfies Record<string, Command>;

export type BlockActName = keyof typeof blockActs;
export const blockActNames = Object.keys(blockActs) as BlockActName[];
