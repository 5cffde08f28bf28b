/**
 * The newsroom's database: one connection that reads, one that writes, behind a queue. Opened once per
 * process under a global key, because Next.js's bundle and the server entry load this module twice.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { readConfig } from '#config.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import * as schema from './schema.ts';
import { writeQueue } from './write-queue.ts';

export type Connection = BaseSQLiteDatabase<'sync' | 'async', unknown, typeof schema>;
/** Inside `write`: everything done through it is one transaction. */
export type Transaction = Connection & { readonly [transaction]: true };
declare const transaction: unique symbol;

export type Database = {
  /** Sees the last commit. */
  read: Connection;
  /**
   * One after another, each wholly or not at all. Taken back when `work` throws or returns a refusal
   * (`{ ok: false }`). Resolves once it is committed; rejects with SQLITE_BUSY when another process has not let
   * go of its lock for 25 s. Nothing inside may wait for anything but SQL.
   */
  write: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Changes whenever any process commits; costs about a microsecond. */
  dataVersion: () => number;
  /** Called after each commit of this process; returns how to stop. */
  onCommit: (listener: () => void) => () => void;
  /** The drivers themselves, for migrations, backups, integrity checks and Better Auth's own queries. */
  driver: SQLite.Database;
  reader: SQLite.Database;
  close: () => void;
};

/** Opens (and makes, where absent) the SQLite file at `path`. */
export function openDatabase(path: string): Database {
  mkdirSync(dirname(path), { recursive: true });
  const writer = connect(path);
  const reader = connect(path);
  // The queue waits for other processes' locks by itself, without holding up the event loop. A reader meets one
  // for moments only, while another process opens or closes the file.
  writer.pragma('busy_timeout = 0');
  reader.pragma('busy_timeout = 40');
  // A migration decides by it in which language the stories of older newsrooms are.
  writer.function('language_of', (content: string) =>
    languageOf(JSON.parse(content) as StoryContent),
  );
  const listeners = new Set<() => void>();
  const queue = writeQueue(writer, () => {
    for (const listener of listeners) listener();
  });
  const tx = drizzle({ client: writer, schema }) as unknown as Transaction;
  const dataVersion = reader.prepare<[], number>('PRAGMA data_version').pluck();
  return {
    read: drizzle({ client: reader, schema }),
    write: (work) => queue(() => work(tx)),
    dataVersion: () => dataVersion.get() ?? 0,
    onCommit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    driver: writer,
    reader,
    close: () => {
      reader.close();
      writer.close();
    },
  };
}

function connect(path: string): SQLite.Database {
  const connection = new SQLite(path);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  return connection;
}

const shared = Symbol.for('mihbara.database');
type Shared = { [shared]?: Database };

/** This process's database, from the configuration. */
export function newsroomDatabase(): Database {
  return ((globalThis as Shared)[shared] ??= openDatabase(readConfig().databaseFile));
}
