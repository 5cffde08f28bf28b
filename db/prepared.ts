import type { Connection } from './client.ts';

/**
 * A query that is built and prepared once for each connection, for what every reader's page asks: building
 * its text anew cost as much as running it. What differs from time to time stands in it as `sql.placeholder`.
 */
export function prepared<Query>(build: (db: Connection) => Query): (db: Connection) => Query {
  const kept = new WeakMap<Connection, Query>();
  return (db) => {
    const query = kept.get(db) ?? build(db);
    kept.set(db, query);
    return query;
  };
}
