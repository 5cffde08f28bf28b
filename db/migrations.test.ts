import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`migrations/${name}`, import.meta.url), 'utf8'));

/** Each migration with what a newspaper that has run it has run: its moment and the hash of its statements. */
function migrations(): Record<string, string> {
  const journal = z
    .object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) })
    .parse(readJson('meta/_journal.json'));
  return Object.fromEntries(
    journal.entries.map(({ tag, when }) => {
      const sql = readFileSync(new URL(`migrations/${tag}.sql`, import.meta.url));
      return [tag, `${when} ${createHash('sha256').update(sql).digest('hex')}`];
    }),
  );
}

// A newspaper that has run a migration never runs it again: what is changed in it later is missing there for ever.
// A new one is added to landed.json by the line that this test shows; a line that is there is never changed.
test('no migration that has landed is changed, and each new one is written down', () => {
  expect(migrations()).toEqual(readJson('landed.json'));
});
