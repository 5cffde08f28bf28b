import { log } from '#log.ts';
import type { Exchange } from '#http/exchange.ts';
import type { Database } from '#db/client.ts';
import { addReads } from '#db/reads/add-reads.ts';
import { isRead } from './is-read.ts';

export type ReadCounter = {
  /** Counts an answer that was sent, where it was a story's page on its way to who reads it. Keeps a number alone. */
  hear: (storyId: number | null, exchange: Exchange) => void;
  /** Writes what was counted since the last time; where that fails, it is logged and kept for the next. */
  flush: () => Promise<void>;
  /** Writes what is left, and stops. */
  close: () => Promise<void>;
};

/** How much is lost by a crash. */
const flushMs = 10_000;
/** In so few seconds no newspaper has more stories read; what comes beyond is not counted. */
const mostStories = 50_000;

/** Counts reads in memory and adds them to the newsroom's; several processes each add their own. */
export function readCounter(db: Database): ReadCounter {
  let reads = new Map<number, number>();

  const add = (storyId: number, more: number) => {
    const before = reads.get(storyId);
    if (before === undefined && reads.size >= mostStories) return;
    reads.set(storyId, (before ?? 0) + more);
  };
  const flush = async () => {
    if (reads.size === 0) return;
    const counted = reads;
    reads = new Map();
    try {
      await addReads(db, { reads: counted });
    } catch (error) {
      log.error('Reads were not written', { stories: counted.size, error });
      for (const [storyId, more] of counted) add(storyId, more);
    }
  };
  const timer = setInterval(() => void flush(), flushMs).unref();

  return {
    hear: (storyId, exchange) => {
      if (storyId !== null && isRead(exchange)) add(storyId, 1);
    },
    flush,
    close: async () => {
      clearInterval(timer);
      await flush();
    },
  };
}
