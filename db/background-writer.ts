import { setTimeout as sleep, setImmediate as nextTurn } from 'node:timers/promises';
import type { Database, Transaction } from './client.ts';

type Pace = {
  /** Ends it after the transaction that is under way. */
  signal?: AbortSignal | undefined;
  /** How long one transaction may last, in milliseconds: what else this process does waits so long. */
  longestMs?: number;
};

/** Longer than another process waits between two tries for the write lock (write-queue.ts). */
const pauseMs = 40;

/**
 * For work of no hurry beside people who read and save: the returned function does `work` for each item, as many in
 * one transaction as fit into its time, with pauses in which the writers of every process get in. Resolves with how
 * many items were done, fewer than all when `signal` has ended it; rejects with what `work` throws.
 */
export function backgroundWriter(db: Database, { signal, longestMs = 20 }: Pace = {}) {
  let sincePause = 0;
  return async <T>(
    items: readonly T[],
    work: (tx: Transaction, item: T) => Promise<unknown>,
  ): Promise<number> => {
    const rest = items.values();
    let next = rest.next();
    let done = 0;
    while (!next.done) {
      if (signal?.aborted) break;
      await db.write(async (tx) => {
        const started = performance.now();
        let spent = 0;
        while (!next.done && spent < longestMs) {
          await work(tx, next.value);
          done += 1;
          next = rest.next();
          spent = performance.now() - started;
        }
        sincePause += spent;
      });
      if (sincePause < longestMs) await nextTurn();
      else {
        await sleep(pauseMs);
        sincePause = 0;
      }
    }
    return done;
  };
}
