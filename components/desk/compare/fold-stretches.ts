import type { BlockDifference } from '#newsroom/story/versions/compare-content.ts';

/** Unchanged blocks in a row that are folded away. */
export type Stretch = { unchanged: BlockDifference[] };

/** Folds what did not change, but for one block on either side of a change, which says where the change is. */
export function foldStretches(blocks: BlockDifference[]): (BlockDifference | Stretch)[] {
  const isNearChange = (at: number) =>
    [at - 1, at, at + 1].some((near) => (blocks[near]?.change ?? 'same') !== 'same');
  const folded: (BlockDifference | Stretch)[] = [];
  let unchanged: BlockDifference[] = [];
  const close = () => {
    // One block is no longer than the button that would stand for it.
    folded.push(...(unchanged.length > 1 ? [{ unchanged }] : unchanged));
    unchanged = [];
  };
  blocks.forEach((block, at) => {
    if (!isNearChange(at)) return unchanged.push(block);
    close();
    return folded.push(block);
  });
  close();
  return folded;
}
