import type { StoryContent } from './content.ts';
import { sameBlock } from './versions/same-block.ts';

/** What a version changed of the one before it, briefly enough for a list of hundreds. */
export type VersionChanges = {
  /** The fields beside the body that differ. */
  fields: Exclude<keyof StoryContent, 'body'>[];
  /** Blocks of the body that are new, gone, or written anew; a block that only moved is none of them. */
  added: number;
  removed: number;
  changed: number;
};

/** Compares two versions by their fields and by the ids of their blocks. */
export function changesBetween(before: StoryContent, after: StoryContent): VersionChanges {
  const { body: oldBody, ...oldFields } = before;
  const { body: newBody, ...newFields } = after;
  // What is not said in one of them, as a cut, has no name there.
  const names = Object.keys({ ...oldFields, ...newFields }) as VersionChanges['fields'];
  const old = new Map(oldBody.map((block) => [block.id, block]));
  const kept = newBody.filter(({ id }) => old.has(id));
  return {
    fields: names.filter(
      (name) => JSON.stringify(oldFields[name]) !== JSON.stringify(newFields[name]),
    ),
    added: newBody.length - kept.length,
    removed: oldBody.length - kept.length,
    changed: kept.filter((block) => !sameBlock(old.get(block.id) ?? null, block)).length,
  };
}
