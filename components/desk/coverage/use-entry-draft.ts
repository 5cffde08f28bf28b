'use client';
// In the browser: what is typed and not sent yet is kept there.
import { useState, useSyncExternalStore } from 'react';
import { blankEntry, entryDraft } from './entry-draft.ts';
import { keptHere } from './kept-here.ts';

/** The entry that is being written here, and how to change it. */
export function useEntryDraft(key: string) {
  const [store] = useState(() => entryDraft(keptHere(), key));
  const draft = useSyncExternalStore(store.watch, store.current, () => blankEntry);
  return { draft, store };
}

export type EntryDesk = ReturnType<typeof useEntryDraft>;
