import { closeSync, existsSync, fstat, openSync, read } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import SQLite from 'better-sqlite3';
import { log } from '#log.ts';

export type ReadinessFault =
  /** The database, or its folder, is not where it was opened. */
  | 'moved'
  /** The file is no database any more. */
  | 'damaged'
  /** The disk is full, or cannot be written. */
  | 'disk'
  /** A row could not be written and read. */
  | 'database';

export type Readiness = {
  /** What keeps this newsroom from taking work, and why; null for nothing. Looked at once a second, however often it is asked. */
  check: () => Promise<{ fault: ReadinessFault; error: unknown } | null>;
  /** Only once the database is closed: the system drops a process's locks on a file with any handle of it. */
  close: () => void;
};

const keptMs = 1000;
const magic = Buffer.from('SQLite format 3\0');
/** More than a file system keeps within a file's own entry. */
const probe = Buffer.alloc(8192);
/** How often a lock of another process is tried again: as long as others write, the disk takes what is written. */
const mostTries = 10;
const untilTryMs = 50;

class Fault extends Error {
  readonly fault: ReadinessFault;
  constructor(fault: ReadinessFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** Watches whether the database of this folder can be written and read. Its row is no act: no page is made anew for it. */
export function openReadiness(folder: { databaseFile: string; dataDir: string }): Readiness {
  const { databaseFile, dataDir } = folder;
  const opened = openSync(databaseFile, 'r');
  const connection = new SQLite(databaseFile, { fileMustExist: true, timeout: 0 });
  // Whether the disk takes it is known without waiting until it has.
  connection.pragma('synchronous = NORMAL');
  const folders = [...new Set([dirname(databaseFile), dataDir])];
  const look = async () => {
    await expectInPlace(opened, databaseFile);
    await Promise.all(folders.map(expectRoom));
    await expectRow(connection);
    if (!existsSync(`${databaseFile}-wal`)) throw new Fault('moved');
    return null;
  };
  let known: ReadinessFault | null = null;
  const lookAndTell = async () => {
    const found = await look().catch(faultOf);
    if (found && found.fault !== known) log.error('The newsroom is not ready', found);
    known = found?.fault ?? null;
    return found;
  };
  let last: { at: number; answer: ReturnType<Readiness['check']> } | null = null;
  return {
    check: () => {
      const at = performance.now();
      if (!last || at - last.at >= keptMs) last = { at, answer: lookAndTell() };
      return last.answer;
    },
    close: () => {
      connection.close();
      closeSync(opened);
    },
  };
}

async function expectInPlace(opened: number, file: string): Promise<void> {
  const [ours, named] = await Promise.all([
    promisify(fstat)(opened),
    stat(file).catch((error: unknown) => {
      throw new Fault('moved', error);
    }),
  ]);
  if (ours.ino !== named.ino || ours.dev !== named.dev) throw new Fault('moved');
  const { buffer } = await promisify(read)(opened, Buffer.alloc(magic.length), 0, magic.length, 0);
  if (!buffer.equals(magic)) throw new Fault('damaged');
}

async function expectRoom(folder: string): Promise<void> {
  const file = join(folder, `.readyz-${process.pid}`);
  try {
    await writeFile(file, probe);
  } catch (error) {
    throw new Fault('disk', error);
  } finally {
    await rm(file, { force: true });
  }
}

async function expectRow(connection: SQLite.Database): Promise<void> {
  const now = Date.now();
  for (let tries = 1; ; tries += 1) {
    try {
      connection
        .prepare(
          'INSERT INTO health (id, at) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at',
        )
        .run(now);
      break;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (tries === mostTries) break;
      await pause(untilTryMs);
    }
  }
  connection.prepare('SELECT at FROM health').get();
}

function isBusy(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function faultOf(error: unknown): { fault: ReadinessFault; error: unknown } {
  if (error instanceof Fault) return { fault: error.fault, error: error.cause ?? error };
  const code = error instanceof SQLite.SqliteError ? error.code : '';
  if (code === 'SQLITE_FULL') return { fault: 'disk', error };
  const isDamaged = code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
  return { fault: isDamaged ? 'damaged' : 'database', error };
}
