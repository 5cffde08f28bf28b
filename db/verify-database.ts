import SQLite from 'better-sqlite3';
import { z } from 'zod';
import { schemaFaults } from './schema-faults.ts';

const integrity = z.array(z.object({ integrity_check: z.string() }));
const orphans = z.array(z.object({ table: z.string(), rowid: z.number().nullable() }));

/**
 * What is damaged, a line each: SQLite's own check of the file, a schema that its migrations do not make, and rows that
 * point to rows that are gone. Changes nothing, and throws on a file that is no database.
 */
export function verifyDatabase(file: string): string[] {
  const connection = new SQLite(file, { readonly: true });
  try {
    const damage = integrity
      .parse(connection.pragma('integrity_check'))
      .map((row) => row.integrity_check)
      .filter((line) => line !== 'ok');
    const lost = orphans
      .parse(connection.pragma('foreign_key_check'))
      .map(
        ({ table, rowid }) => `${table}, row ${rowid ?? '?'}: points to a row that does not exist`,
      );
    return [...damage, ...schemaFaults(connection), ...lost];
  } finally {
    connection.close();
  }
}
