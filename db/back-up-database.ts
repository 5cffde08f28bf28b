import SQLite from 'better-sqlite3';

/** So many pages are copied between two looks at how far it is: 8 MB. */
const pagesAtOnce = 2000;

type Progress = (copied: number, all: number) => void;

/**
 * Copies the database as it is at one moment into a new file that stands alone, also while others write. What they
 * write meanwhile is not in it, and does not make the copy begin again.
 */
export async function backUpDatabase(from: string, to: string, progress: Progress): Promise<void> {
  const source = new SQLite(from, { readonly: true });
  try {
    // The moment: what this transaction reads stays until it ends.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_master').get();
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        progress(totalPages - remainingPages, totalPages);
        return pagesAtOnce;
      },
    });
    source.exec('COMMIT');
  } finally {
    source.close();
  }
  const copy = new SQLite(to);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** The keys of all photos that this database knows. */
export function photoKeysIn(file: string): string[] {
  const connection = new SQLite(file, { readonly: true });
  try {
    return connection.prepare<[], string>('SELECT key FROM media ORDER BY id').pluck().all();
  } finally {
    connection.close();
  }
}

/** Ends everybody's sessions in a database that nobody has open. */
export function endAllSessions(file: string): void {
  const connection = new SQLite(file);
  try {
    connection.exec('DELETE FROM sessions');
  } finally {
    connection.close();
  }
}
