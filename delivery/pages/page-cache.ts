import { log } from '#log.ts';
import { brotliBody } from './encode-page.ts';
import type { Page } from './page.ts';
import { pageStore } from './page-store.ts';

export type PageCache = {
  /** The page of this key, where it is kept and need not be made anew. */
  fresh: (key: string) => Page | undefined;
  /** The page of this key: kept, or made by `render`, once for all who wait. */
  get: (key: string, render: () => Promise<Page>) => Promise<Page>;
  /** What was made from any of these is made anew before it is shown again. */
  retire: (tags: string[]) => void;
  /** The same, and it is not shown even when it cannot be made anew. */
  drop: (tags: string[]) => void;
  size: () => { pages: number; bytes: number };
};

type Render = { since: number; page: Promise<Page> };

/**
 * Keeps readers' pages as final bytes, at most `mostBytes` of them. Pages that say that nothing is there have
 * a sixteenth of it for themselves, so that inventing addresses pushes no real page out.
 */
export function pageCache(mostBytes: number): PageCache {
  const pages = pageStore(mostBytes, (page) => {
    improve(page).catch((error: unknown) => log.error('A page was not compressed', { error }));
  });
  const missing = pageStore(Math.floor(mostBytes / 16));
  const rendering = new Map<string, Render>();
  /** Counts the evictions; each tag remembers its last one. */
  let evictions = 0;
  const evictedAt = new Map<string, number>();

  const isOutdated = (page: Page, since: number) => {
    return [...page.tags].some((tag) => (evictedAt.get(tag) ?? 0) > since);
  };

  const renderOnce = (key: string, render: () => Promise<Page>): Promise<Page> => {
    const under = rendering.get(key);
    // Whoever asks after an eviction must not get what was begun before it.
    if (under?.since === evictions) return under.page;
    const since = evictions;
    const page = render();
    rendering.set(key, { since, page });
    const keep = (made: Page) => {
      if (isOutdated(made, since)) return;
      const store = made.status === 200 ? pages : missing;
      store.set(key, made);
    };
    const over = () => {
      if (rendering.get(key)?.page === page) rendering.delete(key);
    };
    // Over first: whoever waits may have to ask again.
    const overAndKept = (made: Page) => {
      over();
      keep(made);
    };
    page.then(overAndKept, over);
    return page;
  };

  const evict = (tags: string[]) => {
    evictions += 1;
    for (const tag of tags) evictedAt.set(tag, evictions);
  };

  const keptOf = (key: string) => pages.get(key) ?? missing.get(key);
  const fresh = (key: string) => {
    const kept = keptOf(key);
    return kept && Date.now() < kept.staleAt ? kept : undefined;
  };

  return {
    fresh,
    get: async (key, render) => {
      const kept = keptOf(key);
      const now = Date.now();
      if (kept && now < kept.staleAt) return kept;
      const making = renderOnce(key, render);
      if (kept && now < kept.deadAt) {
        making.catch((error: unknown) => log.error('A page was not made anew', { key, error }));
        return kept;
      }
      try {
        const made = await making;
        // What was begun before an end may be made after it.
        return maySee(made) ? made : await renderOnce(key, render);
      } catch (error) {
        const lastGood = pages.lastGood(key);
        if (!lastGood || !maySee(lastGood)) throw error;
        log.error('A page was not made; its last good copy is shown', { key, error });
        return lastGood;
      }
    },
    retire: (tags) => {
      evict(tags);
      pages.retire(tags);
      missing.drop(tags);
    },
    drop: (tags) => {
      evict(tags);
      pages.drop(tags);
      missing.drop(tags);
    },
    size: () => {
      const [kept, none] = [pages.size(), missing.size()];
      return { pages: kept.pages + none.pages, bytes: kept.bytes + none.bytes };
    },
  };
}

function maySee({ goneAt }: Page): boolean {
  return Date.now() < goneAt;
}

/** Puts the smaller encoding in the place of the quick one. */
async function improve({ bodies }: Page): Promise<void> {
  bodies.br = await brotliBody(bodies.identity.bytes, 10);
}
