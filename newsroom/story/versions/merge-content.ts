import type { Block } from '#newsroom/story/blocks.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { CutName } from '#newsroom/photos/cuts.ts';
import { isEmptyBlock } from '#newsroom/story/plain-text.ts';
import { mergeIds } from './merge-ids.ts';
import { mergeOrder } from './merge-order.ts';
import { mergePhotos } from './merge-photos.ts';
import { type Sides, mergeValue } from './merge-value.ts';
import { sameBlock } from './same-block.ts';
import {
  type ChoiceField,
  type LineField,
  choiceFields,
  cutField,
  cutIn,
  lineFields,
  linesOf,
  sameLine,
  withCut,
  withLines,
} from './story-fields.ts';

/** What both sides changed differently. A block that one side removed, or never had, is null there. */
export type MergeConflict =
  | ({ kind: 'block'; id: string } & Sides<Block | null>)
  | ({ kind: 'line'; field: LineField } & Sides<string>)
  | ({ kind: 'choice'; field: ChoiceField } & Sides<number | null>)
  | ({ kind: 'cut'; field: typeof cutField } & Sides<CutName>);

export type Merge = {
  /** Everything that could be merged; mine where the sides contend. */
  content: StoryContent;
  conflicts: MergeConflict[];
  /** The ids of all blocks in their order, those among them that stand in `conflicts` alone. */
  order: string[];
};

/**
 * Two people's versions of one story, and the one that both began with: each field by itself, and the body
 * block by block, by ids. What was written by either is in the content or in a conflict.
 */
export function mergeContent(base: StoryContent, mine: StoryContent, theirs: StoryContent): Merge {
  const sides = { base, mine, theirs };
  const lines = mergeLines(sides);
  const choices = mergeChoices(sides);
  const cut = mergeCut(sides);
  const language = mergeValue(
    { base: base.language, mine: mine.language, theirs: theirs.language },
    Object.is,
  ).value;
  const body = mergeBodies({ base: base.body, mine: mine.body, theirs: theirs.body });
  const ids = (field: 'topicIds' | 'bylineIds') =>
    mergeIds({ base: base[field], mine: mine[field], theirs: theirs[field] });
  return {
    content: {
      ...withLines(lines.values),
      body: body.blocks,
      ...choices.values,
      ...withCut(cut.value),
      ...(language && { language }),
      topicIds: ids('topicIds'),
      bylineIds: ids('bylineIds'),
    },
    conflicts: [...lines.conflicts, ...choices.conflicts, ...cut.conflicts, ...body.conflicts],
    order: body.order,
  };
}

function mergeLines({ base, mine, theirs }: Sides<StoryContent>) {
  const [old, own, other] = [linesOf(base), linesOf(mine), linesOf(theirs)];
  const values = { ...own };
  const conflicts: MergeConflict[] = [];
  for (const field of lineFields) {
    const sides = { base: old[field], mine: own[field], theirs: other[field] };
    const { value, isContested } = mergeValue(sides, sameLine);
    values[field] = value;
    if (isContested) conflicts.push({ kind: 'line', field, ...sides });
  }
  return { values, conflicts };
}

function mergeChoices({ base, mine, theirs }: Sides<StoryContent>) {
  const values = { sectionId: mine.sectionId, leadPhotoId: mine.leadPhotoId };
  const conflicts: MergeConflict[] = [];
  for (const field of choiceFields) {
    const sides = { base: base[field], mine: mine[field], theirs: theirs[field] };
    const { value, isContested } = mergeValue(sides, Object.is);
    values[field] = value;
    if (isContested) conflicts.push({ kind: 'choice', field, ...sides });
  }
  return { values, conflicts };
}

function mergeCut({ base, mine, theirs }: Sides<StoryContent>) {
  const sides = { base: cutIn(base), mine: cutIn(mine), theirs: cutIn(theirs) };
  const { value, isContested } = mergeValue(sides, Object.is);
  const conflicts: MergeConflict[] = isContested
    ? [{ kind: 'cut', field: cutField, ...sides }]
    : [];
  return { value, conflicts };
}

const byId = (body: Block[]) => new Map(body.map((block) => [block.id, block]));
const idsOf = (body: Block[]) => body.map(({ id }) => id);

function mergeBodies({ base, mine, theirs }: Sides<Block[]>) {
  const [old, own, other] = [byId(base), byId(mine), byId(theirs)];
  const blocks = new Map<string, Block>();
  const contested = new Map<string, MergeConflict>();
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const sides = {
      base: old.get(id) ?? null,
      mine: own.get(id) ?? null,
      theirs: other.get(id) ?? null,
    };
    const { value, isContested } = mergeBlock(sides);
    if (value) blocks.set(id, value);
    if (isContested) contested.set(id, { kind: 'block', id, ...sides });
  }
  const order = mergeOrder(
    { base: idsOf(base), mine: idsOf(mine), theirs: idsOf(theirs) },
    new Set([...blocks.keys(), ...contested.keys()]),
  );
  return {
    blocks: order.flatMap((id) => blocks.get(id) ?? []),
    conflicts: order.flatMap((id) => contested.get(id) ?? []),
    order,
  };
}

/** An empty paragraph that one side filled and the other removed is no loss to either: it stays, filled. */
function mergeBlock(sides: Sides<Block | null>) {
  const { base, mine, theirs } = sides;
  const filled = mine ?? theirs;
  if (base && isEmptyBlock(base) && filled && !(mine && theirs)) {
    const isGone = sameBlock(base, filled);
    return { value: isGone ? null : filled, isContested: false };
  }
  const merge = mergeValue(sides, sameBlock);
  const photos = merge.isContested ? mergePhotos(sides) : null;
  return photos ? { value: photos, isContested: false } : merge;
}
