'use client';
// In the browser: one of the two texts exists only there.
import { useState } from 'react';
import type { FieldSide } from '#components/desk/compare/field-choices.tsx';
import type { DeskEntry } from '#db/coverage/get-desk-coverage.ts';
import type { Sides } from '#newsroom/story/versions/merge-value.ts';
import { type TypedUpdate, mergeTyped } from './merge-typed.ts';
import { typedOf } from './typed-entry.ts';
import type { EntryDesk } from './use-entry-draft.ts';

type DisputedPart = 'text' | 'kind';

/** What a colleague saved of the entry that is put right here, and what both changed of it. */
export type EntryConflict = Sides<TypedUpdate> & {
  disputed: DisputedPart[];
  chosen: Partial<Record<DisputedPart, FieldSide>>;
};

/** Joins what is typed with what was saved meanwhile; what contends waits to be decided. */
export function useEntryConflict({ draft, store }: EntryDesk) {
  const [conflict, setConflict] = useState<EntryConflict | null>(null);
  const meet = ({ id, version, kind, content }: DeskEntry) => {
    if (draft.changes?.entryId !== id) return;
    const theirs = { ...typedOf(content), kind };
    const { text, photoIds, kind: mine } = draft;
    const sides = { base: draft.changes.base, mine: { text, photoIds, kind: mine }, theirs };
    const { values, disputed } = mergeTyped(sides);
    store.change({ ...values, changes: { entryId: id, version, base: theirs } });
    const parts = (['text', 'kind'] as const).filter((part) => disputed.includes(part));
    setConflict({ ...sides, disputed: parts, chosen: {} });
  };
  const choose = (part: DisputedPart, side: FieldSide) => {
    if (!conflict) return;
    setConflict({ ...conflict, chosen: { ...conflict.chosen, [part]: side } });
    store.change({ [part]: conflict[side][part] });
  };
  const isUndecided = conflict?.disputed.some((part) => !conflict.chosen[part]) ?? false;
  return { conflict, meet, choose, forget: () => setConflict(null), isUndecided };
}
