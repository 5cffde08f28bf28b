import type { DeskEntry } from '#db/coverage/get-desk-coverage.ts';
import type { OutboxStorage } from './outbox.ts';
import type { TypedUpdate } from './merge-typed.ts';
import { typedOf } from './typed-entry.ts';

export type EntryDraft = TypedUpdate & {
  /** The entry that is put right, and the version of it that the text is based on; null for a new one. */
  changes: { entryId: number; version: number; base: TypedUpdate } | null;
};

export const blankEntry: EntryDraft = { text: '', photoIds: [], kind: 'plain', changes: null };

/** The entry that is being written. It outlives the page, until it is sent. */
export function entryDraft(storage: OutboxStorage, key: string) {
  let draft = readKept(storage.getItem(key));
  const watchers = new Set<() => void>();
  const write = (next: EntryDraft) => {
    draft = next;
    if (next.text === '' && next.photoIds.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(next));
    for (const watch of watchers) watch();
  };
  return {
    current: () => draft,
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    change: (part: Partial<EntryDraft>) => write({ ...draft, ...part }),
    addPhoto: (photoId: number) => write({ ...draft, photoIds: [...draft.photoIds, photoId] }),
    clear: () => write(blankEntry),
    /** Takes up an entry that stands, to put it right. */
    open: ({ id, version, kind, content }: DeskEntry) => {
      const base = { ...typedOf(content), kind };
      write({ ...base, changes: { entryId: id, version, base } });
    },
  };
}

function readKept(kept: string | null): EntryDraft {
  try {
    return { ...blankEntry, ...(JSON.parse(kept ?? '{}') as Partial<EntryDraft>) };
  } catch {
    return blankEntry;
  }
}
