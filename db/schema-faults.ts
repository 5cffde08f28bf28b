import { readFileSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { z } from 'zod';

const folder = new URL('./migrations/', import.meta.url);
const journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) });
const ownTable = '__drizzle_migrations';

const changesRows = /^(?:\s|--[^\n]*\n)*(?:INSERT|UPDATE|DELETE)\b/iu;

type Schema = Map<string, string>;

/** In what a database differs from what the migrations make that it has run, a line each. */
export function schemaFaults(connection: SQLite.Database): string[] {
  const found = schemaOf(connection);
  if (!found.delete(`table ${ownTable}`)) {
    return [
      'there are no tables of a newspaper in it; a database that is copied while a server runs, without its -wal file, has none',
    ];
  }
  const newest = connection.prepare<[], number>(`SELECT max(created_at) FROM ${ownTable}`).pluck();
  const applied = newest.get() ?? 0;
  const { entries } = journal.parse(
    JSON.parse(readFileSync(new URL('meta/_journal.json', folder), 'utf8')),
  );
  if (!entries.some(({ when }) => when === applied)) {
    return ['it was written by another version of Mihbara, whose migrations are not known here'];
  }
  const wanted = schemaAfter(entries.filter(({ when }) => when <= applied).map(sqlOf));
  const pending = entries.filter(({ when }) => when > applied).map(sqlOf);
  return [...difference(found, wanted, mendedBy(pending))].toSorted();
}

function* difference(found: Schema, wanted: Schema, mended: Set<string>): Generator<string> {
  const isMended = (name: string) => mended.has(name.split(' ')[1] ?? '');
  for (const [name, sql] of wanted) {
    if (isMended(name)) continue;
    if (!found.has(name)) yield `${name}: is missing`;
    else if (found.get(name) !== sql) yield `${name}: is not as the migrations make it`;
  }
  for (const name of found.keys()) {
    if (!wanted.has(name) && !isMended(name)) yield `${name}: is made by no migration`;
  }
}

/** What the next migrations make where it lacks, or drop where it is: they know of newspapers that differ. */
function mendedBy(statements: string[]): Set<string> {
  const names = statements.join('\n').matchAll(/ IF (?:NOT )?EXISTS `(\w+)`/gu);
  return new Set([...names].map(([, name = '']) => name));
}

function sqlOf({ tag }: { tag: string }): string {
  return readFileSync(new URL(`${tag}.sql`, folder), 'utf8');
}

function schemaAfter(statements: string[]): Schema {
  const connection = new SQLite(':memory:');
  try {
    const all = statements.flatMap((sql) => sql.split('--> statement-breakpoint'));
    // There are no rows here; what is done to rows may ask for functions that only client.ts has.
    for (const sql of all.filter((one) => !changesRows.test(one))) connection.exec(sql);
    return schemaOf(connection);
  } finally {
    connection.close();
  }
}

function schemaOf(connection: SQLite.Database): Schema {
  const rows = connection
    .prepare<[], { name: string; sql: string }>(
      "SELECT type || ' ' || name AS name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'",
    )
    .all();
  return new Map(rows.map(({ name, sql }) => [name, sql]));
}
