import { graphemes } from '#arabic/graphemes.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Merge, MergeConflict } from './merge-content.ts';
import { cutIn, limitOf, linesOf, withCut, withLines } from './story-fields.ts';

export type Choice = 'mine' | 'theirs' | 'both';

/** Names a conflict within its merge, and in the next one that is made as the writer types on. */
export function conflictKey(conflict: MergeConflict): string {
  return conflict.kind === 'block' ? `block ${conflict.id}` : conflict.field;
}

/** What somebody chose, and what their own side was then. */
export type Decision = { choice: Choice; mine: MergeConflict['mine'] };

/** The choices that still stand, by `conflictKey`: whoever wrote on in a part since has not seen what they chose. */
export function standingChoices(
  conflicts: readonly MergeConflict[],
  decisions: ReadonlyMap<string, Decision>,
): Map<string, Choice> {
  const standing = new Map<string, Choice>();
  for (const conflict of conflicts) {
    const decision = decisions.get(conflictKey(conflict));
    // A block never changes: an edit makes a new one.
    if (decision && decision.mine === conflict.mine) {
      standing.set(conflictKey(conflict), decision.choice);
    }
  }
  return standing;
}

/** What can be taken. Both: blocks that both have, and lines that together are not too long for their field. */
export function choicesIn(conflict: MergeConflict): Choice[] {
  const isJoinable =
    (conflict.kind === 'block' && conflict.mine && conflict.theirs) ||
    (conflict.kind === 'line' &&
      conflict.mine !== '' &&
      conflict.theirs !== '' &&
      graphemes(joinedLine(conflict)) <= limitOf(conflict.field));
  return isJoinable ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
}

type Settled = {
  merge: Merge;
  /** By `conflictKey`; mine where nothing is chosen. */
  choices: ReadonlyMap<string, Choice>;
  /** A name for their block where both are taken. */
  newId: () => string;
};

/** The merged story with every conflict as it was chosen. */
export function settleConflicts({ merge, choices, newId }: Settled): StoryContent {
  const { content, conflicts, order } = merge;
  const lines = { ...linesOf(content) };
  const picked = { sectionId: content.sectionId, leadPhotoId: content.leadPhotoId };
  let cut = cutIn(content);
  const blocks = new Map(content.body.map((block) => [block.id, [block]]));
  for (const conflict of conflicts) {
    const choice = choices.get(conflictKey(conflict)) ?? 'mine';
    if (conflict.kind === 'line') {
      lines[conflict.field] = choice === 'both' ? joinedLine(conflict) : conflict[choice];
    } else if (conflict.kind === 'block') {
      blocks.set(conflict.id, settledBlocks(conflict, choice, newId));
    } else if (conflict.kind === 'cut') {
      if (choice !== 'both') cut = conflict[choice];
    } else if (choice !== 'both') {
      picked[conflict.field] = conflict[choice];
    }
  }
  const body = order.flatMap((id) => blocks.get(id) ?? []);
  const { leadPhotoCut: _, ...rest } = content;
  return { ...rest, ...withLines(lines), ...picked, ...withCut(cut), body };
}

const joinedLine = ({ mine, theirs }: { mine: string; theirs: string }) => `${mine} / ${theirs}`;

function settledBlocks(
  { mine, theirs }: { mine: Block | null; theirs: Block | null },
  choice: Choice,
  newId: () => string,
): Block[] {
  const taken = choice === 'theirs' ? [theirs] : [mine];
  if (choice === 'both' && theirs) taken.push(mine ? { ...theirs, id: newId() } : theirs);
  return taken.filter((block) => block !== null);
}
