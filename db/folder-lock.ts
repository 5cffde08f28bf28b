import { rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';

/** A driver that nothing refers to is closed, and its lock with it. */
const held = new Set<SQLite.Database>();

export type FolderLock = { ok: true; release: () => void } | { ok: false; holder: string };

/**
 * Holds `file` for this process until it is released or the process ends, however that is: the lock is the
 * operating system's, so that none is left by a crash and no other process is taken for its holder. Where another
 * process has it, answers with what that one says of itself.
 */
export function lockFolder(file: string, holder: string): FolderLock {
  const connection = openLock(file);
  try {
    connection
      .transaction(() => {
        connection.exec(
          'CREATE TABLE IF NOT EXISTS holder (says TEXT NOT NULL); DELETE FROM holder',
        );
        connection.prepare('INSERT INTO holder VALUES (?)').run(holder);
      })
      .immediate();
    // From here on others can read who it is, and begin nothing.
    connection.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const other = isBusy(error) ? holderIn(connection) : null;
    connection.close();
    if (other === null) throw error;
    return { ok: false, holder: other };
  }
  held.add(connection);
  return {
    ok: true,
    release: () => {
      held.delete(connection);
      connection.close();
    },
  };
}

function openLock(file: string): SQLite.Database {
  const connection = new SQLite(file, { timeout: 0 });
  try {
    connection.pragma('synchronous = OFF');
    connection.pragma('schema_version');
    return connection;
  } catch (error) {
    connection.close();
    if (!(error instanceof SQLite.SqliteError) || error.code !== 'SQLITE_NOTADB') throw error;
    // What is no lock is held by nobody.
    rmSync(file);
    return new SQLite(file, { timeout: 0 });
  }
}

function holderIn(connection: SQLite.Database): string {
  try {
    const says = connection.prepare<[], string>('SELECT says FROM holder').pluck().get();
    return says ?? 'another process';
  } catch {
    // It is just writing its name.
    return 'another process';
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
