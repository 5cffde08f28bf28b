import type SQLite from 'better-sqlite3';

/**
 * Runs pieces of work on one connection, each in its own transaction, in the order of the calls. Two
 * transactions can never mix: an act that awaits between its statements keeps the next one waiting.
 */
export function writeQueue(connection: SQLite.Database, committed: () => void) {
  let last: Promise<unknown> = Promise.resolve();

  async function run<T>(work: () => Promise<T>): Promise<T> {
    connection.exec('BEGIN IMMEDIATE');
    try {
      const result = await work();
      if (isRefusal(result)) {
        connection.exec('ROLLBACK');
        return result;
      }
      connection.exec('COMMIT');
      committed();
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }

  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(() => run(work));
    last = turn.catch(() => undefined);
    return turn;
  };
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}
