import type { Journal, Unsaved } from './journal.ts';

const prefix = 'mihbara-last-words-';

/**
 * Keeps a text while its page is being closed: IndexedDB may be cut off then, this storage is written at once.
 * It is small and may be full; the journal has all but the last quarter of a second.
 */
export function leaveLastWords(unsaved: Unsaved): void {
  try {
    localStorage.setItem(prefix + unsaved.tab, JSON.stringify(unsaved));
  } catch (error) {
    console.error('The last words were not kept:', error);
  }
}

/** A page that was brought back has brought its text to the newsroom after all. */
export function forgetLastWords(tab: string): void {
  localStorage.removeItem(prefix + tab);
}

/** Moves what closing pages left into the journal, over what it has of the same tab. */
export async function gatherLastWords(journal: Journal): Promise<void> {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    const left = JSON.parse(localStorage.getItem(key) ?? 'null') as
      | (Omit<Unsaved, 'at'> & { at: string })
      | null;
    if (!left) continue;
    const found = { ...left, at: new Date(left.at) };
    const kept = (await journal.all(found)).find(({ tab }) => tab === found.tab);
    // A page that was brought back after all has written on since.
    if (!kept || kept.at < found.at) await journal.keep(found);
    localStorage.removeItem(key);
  }
}
