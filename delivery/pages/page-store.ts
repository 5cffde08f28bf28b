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
  const kept = new Map<string, { page: Page; weight: number; reads: number; retired: boolean }>();
  const keysOf = new Map<string, Set<string>>();
  let bytes = 0;

  const forget = (key: string) => {
    const entry = kept.get(key);
    if (!entry) return;
    kept.delete(key);
    bytes -= entry.weight;
    for (const tag of entry.page.tags) {
      const keys = keysOf.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(tag);
    }
  };
  const keysWith = (tags: Iterable<string>) => {
    return new Set([...tags].flatMap((tag) => [...(keysOf.get(tag) ?? [])]));
  };

  return {
    get: (key) => {
      const entry = kept.get(key);
      if (!entry || entry.retired) return undefined;
      // A Map keeps the order of insertion: put back at its end, it is the last to go.
      kept.delete(key);
      kept.set(key, entry);
      entry.reads += 1;
      if (entry.reads === oftenRead) onOftenRead(entry.page);
      return entry.page;
    },
    lastGood: (key) => kept.get(key)?.page,
    set: (key, page) => {
      forget(key);
      const weight = weightOf(page) + 2 * key.length;
      if (weight > mostBytes) return;
      kept.set(key, { page, weight, reads: 0, retired: false });
      bytes += weight;
      for (const tag of page.tags) {
        const keys = keysOf.get(tag) ?? new Set();
        keysOf.set(tag, keys.add(key));
      }
      for (const [oldest] of kept) {
        if (bytes <= mostBytes) break;
        forget(oldest);
      }
    },
    retire: (tags) => {
      for (const key of keysWith(tags)) {
        const entry = kept.get(key);
        if (entry) entry.retired = true;
      }
    },
    drop: (tags) => {
      for (const key of keysWith(tags)) forget(key);
    },
    size: () => ({ pages: kept.size, bytes }),
  };
}
