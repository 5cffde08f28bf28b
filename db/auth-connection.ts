import { LRUCache } from 'lru-cache';
import type SQLite from 'better-sqlite3';
import { type SqliteRemoteDatabase, drizzle } from 'drizzle-orm/sqlite-proxy';
import type { Database } from './client.ts';
import * as schema from './people-schema.ts';

/** Better Auth asks a dozen different queries; each was compiled anew for every request. */
const mostStatements = 100;

/**
 * The door for Better Auth, which brings its own queries: reads go to the reading connection, and each write
 * waits its turn in the queue, so that it can never fall into the middle of somebody's transaction.
 */
export function authConnection(db: Database): SqliteRemoteDatabase<typeof schema> {
  const statements = new LRUCache<string, SQLite.Statement>({ max: mostStatements });
  return drizzle(
    async (query, params, method) => {
      const reads = /^\s*select\b/iu.test(query);
      const execute = async () => {
        const connection = reads ? db.reader : db.driver;
        const statement = statements.get(query) ?? connection.prepare(query);
        statements.set(query, statement);
        if (!statement.reader) {
          statement.run(...params);
          return { rows: [] };
        }
        const rows = statement.raw().all(...params) as unknown[][];
        if (method !== 'get') return { rows };
        // Undefined where there is no row, whatever the type says: [] would be read as a row of nothing.
        return { rows: rows[0] as unknown[] };
      };
      return reads ? execute() : db.write(execute);
    },
    { schema },
  );
}
