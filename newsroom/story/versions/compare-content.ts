import type { Block } from '#newsroom/story/blocks.ts';
import type { CutName } from '#newsroom/photos/cuts.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { linesOfBlock } from './block-lines.ts';
import { type BlockTrait, differingTraits } from './block-traits.ts';
import { compareLines } from './compare-lines.ts';
import { type Run, compareText } from './compare-text.ts';
import { longestRising } from './longest-rising.ts';
import { pairBlocks } from './pair-blocks.ts';
import {
  type ChoiceField,
  type ChoicesField,
  type LineField,
  choiceFields,
  choicesFields,
  cutField,
  cutIn,
  lineFields,
  linesOf,
} from './story-fields.ts';

/** A field that differs: a line word by word, or what was chosen before and after, by ids. */
export type FieldDifference =
  | { field: LineField; runs: Run[] }
  | { field: ChoiceField | ChoicesField; before: number[]; after: number[] }
  | { field: typeof cutField; cuts: Record<'before' | 'after', CutName> }
  | { field: 'language'; languages: Record<'before' | 'after', StoryContent['language']> };

/** A block of either version beside what it is in the other. `lines` holds the words of both. */
export type BlockDifference = {
  change: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  before: Block | null;
  after: Block | null;
  lines: Run[][];
  /** What differs beside the words. */
  traits: BlockTrait[];
  /** Where it stands in each body, counted from 1, if it stands elsewhere than its neighbours say. */
  moved: { from: number; to: number } | null;
};

export type StoryDifference = { fields: FieldDifference[]; blocks: BlockDifference[] };

/** Two versions of a story beside each other: the fields that differ, and all blocks in the newer order. */
export function compareContent(before: StoryContent, after: StoryContent): StoryDifference {
  return { fields: compareFields(before, after), blocks: compareBodies(before.body, after.body) };
}

const ids = (chosen: number | null) => (chosen === null ? [] : [chosen]);

function compareFields(before: StoryContent, after: StoryContent): FieldDifference[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [
    ...lineFields
      .filter((field) => old[field] !== now[field])
      .map((field) => ({ field, runs: compareText(old[field], now[field]) })),
    ...[
      ...choiceFields.map((field) => ({
        field,
        before: ids(before[field]),
        after: ids(after[field]),
      })),
      ...choicesFields.map((field) => ({ field, before: before[field], after: after[field] })),
    ].filter((one) => one.before.join() !== one.after.join()),
    ...[{ field: cutField, cuts: { before: cutIn(before), after: cutIn(after) } } as const].filter(
      ({ cuts }) => cuts.before !== cuts.after,
    ),
    ...(before.language === after.language
      ? []
      : [
          {
            field: 'language',
            languages: { before: before.language, after: after.language },
          } as const,
        ]),
  ];
}

function compareBodies(before: Block[], after: Block[]): BlockDifference[] {
  const pairs = pairBlocks(before, after);
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const kept = after.flatMap(({ id }) => places.get(pairs.get(id)?.id ?? '') ?? []);
  const settled = new Set([...longestRising(kept)].map((at) => kept[at]));
  const paired = new Set(kept);
  const compared: BlockDifference[] = [];
  let passed = 0;
  /** What is gone stands before the next block that both have in the same order. */
  const passTo = (end: number) => {
    for (const block of before.slice(passed, end)) {
      if (!paired.has(places.get(block.id) ?? -1)) compared.push(alone('removed', block));
    }
    passed = Math.max(passed, end);
  };
  after.forEach((block, to) => {
    const old = pairs.get(block.id);
    const from = old && places.get(old.id);
    if (!old || from === undefined) return compared.push(alone('added', block));
    const isSettled = settled.has(from);
    if (isSettled) passTo(from);
    return compared.push(together(old, block, isSettled ? null : { from: from + 1, to: to + 1 }));
  });
  passTo(before.length);
  return compared;
}

function alone(change: 'added' | 'removed', block: Block): BlockDifference {
  const lines = linesOfBlock(block)
    .filter((text) => text !== '')
    .map((text): Run[] => [{ text, kind: change }]);
  const [before, after] = change === 'added' ? [null, block] : [block, null];
  return { change, before, after, lines, traits: [], moved: null };
}

function together(before: Block, after: Block, moved: BlockDifference['moved']): BlockDifference {
  const lines = compareLines(linesOfBlock(before), linesOfBlock(after));
  const traits = differingTraits(before, after);
  const isSame = traits.length === 0 && lines.flat().every(({ kind }) => kind === 'same');
  const change = isSame ? (moved ? 'moved' : 'same') : 'changed';
  return { change, before, after, lines, traits, moved };
}
