import { type SqliteRemoteDatabase, drizzle } from 'drizzle-orm/sqlite-proxy';
import type { Database } from './client.ts';
import * as schema from './people-schema.ts';

/**
 * The door for Better Auth, which brings its own queries: reads go to the reading connection, and each write
 * waits its turn in the queue, so that it can never fall into the middle of somebody's transaction.
 */
export function authConnection(db: Database): SqliteRemoteDatabase<typeof schema> {
  return drizzle(
    async (query, params, method) => {
      const reads = /^\s*select\b/iu.test(query);
      const execute = async () => {
        const statement = (reads ? db.reader : db.driver).prepare(query);
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
