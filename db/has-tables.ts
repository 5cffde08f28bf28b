import SQLite from 'better-sqlite3';

/** Whether the tables of a newspaper are in this database. Throws where it is none, or is damaged. Changes nothing. */
export function hasTables(file: string): boolean {
  const connection = new SQLite(file, { readonly: true });
  try {
    const find =
      "SELECT count(*) FROM sqlite_master WHERE name IN ('people', '__drizzle_migrations')";
    return connection.prepare<[], number>(find).pluck().get() === 2;
  } finally {
    connection.close();
  }
}
