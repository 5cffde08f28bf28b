import { setImmediate } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import SQLite from 'better-sqlite3';

type Waiting = {
  work: () => Promise<unknown>;
  resolve: (result: unknown) => void;
  reject: (reason: unknown) => void;
  /** When it was asked for, in milliseconds of the process's own clock. */
  since: number;
};

/** How long a lock of another process is waited for, in milliseconds. Browsers give up a save after 30 s. */
export const longestLockWaitMs = 25_000;
/** Before the lock is tried again, in milliseconds; the last one from then on. */
const retryDelays = [1, 2, 5, 10, 15, 25] as const;

/**
 * Runs pieces of work on one connection in the order of the calls, each wholly done or not at all: two can
 * never mix, an act that awaits between its statements keeps the next one waiting. Those that wait together are
 * committed together, because the disk takes as long for one commit as for fifty, and nobody is answered then.
 * A piece that throws or refuses takes back itself alone; a commit that fails, all that were in it. While another
 * process writes, all wait without holding up the event loop; the driver's SQLITE_BUSY after 25 s.
 */
export function writeQueue(connection: SQLite.Database, committed: () => void) {
  let waiting: Waiting[] = [];
  let isDue = false;

  /** Within the transaction; resolves with how to tell whoever waits, once it is committed. */
  async function runOne({ work, resolve, reject }: Waiting) {
    connection.exec('SAVEPOINT piece');
    try {
      const result = await work();
      if (!isRefusal(result)) {
        connection.exec('RELEASE piece');
        return { wrote: true, tell: () => resolve(result) };
      }
      connection.exec('ROLLBACK TO piece; RELEASE piece');
      return { wrote: false, tell: () => resolve(result) };
    } catch (error) {
      // SQLite itself gives up the whole transaction where the disk fails.
      if (!connection.inTransaction) throw error;
      connection.exec('ROLLBACK TO piece; RELEASE piece');
      return { wrote: false, tell: () => reject(error) };
    }
  }

  async function runTogether(pieces: Waiting[]): Promise<void> {
    try {
      const ends = [];
      for (const piece of pieces) ends.push(await runOne(piece));
      connection.exec('COMMIT');
      if (ends.some(({ wrote }) => wrote)) committed();
      for (const { tell } of ends) tell();
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      for (const { reject } of pieces) reject(error);
    }
  }

  /** Takes the write lock once nobody else has it. What has waited too long is given up; false when that is all. */
  async function begin(): Promise<boolean> {
    for (let tries = 0; waiting.length > 0; tries += 1) {
      try {
        connection.exec('BEGIN IMMEDIATE');
        return true;
      } catch (error) {
        const oldest = isLocked(error) ? performance.now() - longestLockWaitMs : Infinity;
        const givenUp = waiting.filter(({ since }) => since <= oldest);
        waiting = waiting.filter(({ since }) => since > oldest);
        for (const { reject } of givenUp) reject(error);
        await sleep(retryDelays[Math.min(tries, retryDelays.length - 1)]);
      }
    }
    return false;
  }

  async function runWaiting(): Promise<void> {
    while (waiting.length > 0) {
      if (!(await begin())) continue;
      const pieces = waiting;
      waiting = [];
      await runTogether(pieces);
    }
    isDue = false;
  }

  return <T>(work: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const since = performance.now();
      waiting.push({ work, resolve: resolve as Waiting['resolve'], reject, since });
      if (isDue) return;
      isDue = true;
      // Whoever else was heard in this turn of the event loop comes along.
      setImmediate(() => void runWaiting());
    });
}

/** Whether it failed because another connection holds a lock. */
function isLocked(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}
