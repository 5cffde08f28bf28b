import type { EntryKind } from '#newsroom/coverage/entry.ts';
import { mergeFields } from '#newsroom/merge-fields.ts';
import { mergeLines } from '#newsroom/merge-lines.ts';
import { mergeIds } from '#newsroom/story/versions/merge-ids.ts';
import type { Sides } from '#newsroom/story/versions/merge-value.ts';
import type { TypedEntry } from './typed-entry.ts';

/** An entry as it stands in the form. */
export type TypedUpdate = TypedEntry & { kind: EntryKind };

/** Two people's versions of one entry as one: its text line by line, its photos one by one. */
export function mergeTyped({ base, mine, theirs }: Sides<TypedUpdate>) {
  const { values, disputed } = mergeFields({ base, mine, theirs });
  const photoIds = mergeIds({
    base: [...base.photoIds],
    mine: [...mine.photoIds],
    theirs: [...theirs.photoIds],
  });
  const merged = mergeLines({ base: base.text, mine: mine.text, theirs: theirs.text });
  const isText = disputed.includes('text') && !merged.isContested;
  return {
    values: { ...values, photoIds, ...(isText && { text: merged.text }) },
    disputed: disputed.filter((field) => field === 'kind' || (field === 'text' && !isText)),
  };
}
