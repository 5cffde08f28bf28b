import { z } from 'zod';
import type { Database } from './client.ts';

const integrity = z.array(z.object({ integrity_check: z.string() }));
const orphans = z.array(z.object({ table: z.string(), rowid: z.number().nullable() }));

/** What is damaged, a line each: SQLite's own check of the file, and rows that point to rows that are gone. */
export function verifyDatabase({ reader }: Database): string[] {
  const damage = integrity
    .parse(reader.pragma('integrity_check'))
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const lost = orphans
    .parse(reader.pragma('foreign_key_check'))
    .map(
      ({ table, rowid }) => `${table}, row ${rowid ?? '?'}: points to a row that does not exist`,
    );
  return [...damage, ...lost];
}
