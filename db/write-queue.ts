import { setImmediate } from 'node:timers';
import type SQLite from 'better-sqlite3';

type Waiting = {
  work: () => Promise<unknown>;
  resolve: (result: unknown) => void;
  reject: (reason: unknown) => void;
};

/**
 * Runs pieces of work on one connection in the order of the calls, each wholly done or not at all: two can
 * never mix, an act that awaits between its statements keeps the next one waiting. Those that wait together are
 * committed together, because the disk takes as long for one commit as for fifty, and nobody is answered then.
 * A piece that throws or refuses takes back itself alone; a commit that fails, all that were in it.
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
      connection.exec('BEGIN IMMEDIATE');
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

  async function runWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const pieces = waiting;
      waiting = [];
      await runTogether(pieces);
    }
    isDue = false;
  }

  return <T>(work: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
      if (isDue) return;
      isDue = true;
      // Whoever else was heard in this turn of the event loop comes along.
      setImmediate(() => void runWaiting());
    });
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}
