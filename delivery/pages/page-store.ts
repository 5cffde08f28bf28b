import { LRUCache } from 'lru-cache';
import { type Page, weightOf } from './page.ts';

export type PageStore = {
  get: (key: string) => Page | undefined;
  /** A page that may no longer be shown, unless the newest cannot be made. */
  lastGood: (key: string) => Page | undefined;
  set: (key: string, page: Page) => void;
  /** Pages made from any of these must not be shown as they are. */
  retire: (tags: Iterable<string>) => void;
  /** As `retire`, and they are forgotten for good: something in them was withdrawn. */
  drop: (tags: Iterable<string>) => void;
  size: () => { pages: number; bytes: number };
};

type Kept = { page: Page; reads: number; retired: boolean };

/** A page read so often while it was kept is worth more work on it. */
const oftenRead = 20;

/**
 * Keeps pages by key, the least recently read going first when they weigh more than `mostBytes`. Calls
 * `onOftenRead` once for a page that has been read twenty times.
 */
export function pageStore(
  mostBytes: number,
  onOftenRead: (page: Page) => void = () => {},
): PageStore {
  const keysOf = new Map<string, Set<string>>();
  const kept = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: ({ page }, key) => Math.ceil(weightOf(page)) + 2 * key.length,
    dispose: ({ page }, key) => {
      for (const tag of page.tags) {
        const keys = keysOf.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysOf.delete(tag);
      }
    },
  });
  const keysWith = (tags: Iterable<string>) => {
    return new Set([...tags].flatMap((tag) => [...(keysOf.get(tag) ?? [])]));
  };

  return {
    get: (key) => {
      // A retired one stays as little read as it was: it is the first to go.
      if (kept.peek(key)?.retired) return undefined;
      const entry = kept.get(key);
      if (!entry) return undefined;
      entry.reads += 1;
      if (entry.reads === oftenRead) onOftenRead(entry.page);
      return entry.page;
    },
    lastGood: (key) => kept.peek(key)?.page,
    set: (key, page) => {
      kept.set(key, { page, reads: 0, retired: false });
      // What weighs more than all pages may is not kept.
      if (!kept.has(key)) return;
      for (const tag of page.tags) keysOf.set(tag, (keysOf.get(tag) ?? new Set()).add(key));
    },
    retire: (tags) => {
      for (const key of keysWith(tags)) {
        const entry = kept.peek(key);
        if (entry) entry.retired = true;
      }
    },
    drop: (tags) => {
      for (const key of keysWith(tags)) kept.delete(key);
    },
    size: () => ({ pages: kept.size, bytes: kept.calculatedSize }),
  };
}
