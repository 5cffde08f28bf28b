import type { Block } from '#newsroom/story/blocks.ts';
import { linesOfBlock } from './block-lines.ts';
import { differingTraits } from './block-traits.ts';
import { sameLine } from './story-fields.ts';

/** Whether two versions of a block, null where it is missing, say the same in the same look. */
export function sameBlock(one: Block | null, other: Block | null): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const [lines, others] = [linesOfBlock(one), linesOfBlock(other)];
  return (
    lines.length === others.length &&
    lines.every((line, at) => sameLine(line, others[at] ?? '')) &&
    differingTraits(one, other).length === 0
  );
}
