import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { withdrawStory } from './stories/withdraw-story.ts';
import { copyDatabase } from './test/copy-database.ts';
import { people } from './test/people.ts';
import { dataOf, writePrinted } from './test/write-stories.ts';

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

test('a story that was withdrawn before 0006 kept such places has them too, and others keep theirs', async () => {
  const db = await copyDatabase();
  await writePrinted(db, people.journalist);
  const story = await writePrinted(db, people.journalist);
  dataOf(await withdrawStory(db, { ...story, actor: people.editor, notice: 'سُحب الخبر.' }));
  const places = db.reader.prepare('SELECT * FROM published_places ORDER BY list, place');
  const wanted = places.all();
  expect(wanted).toContainEqual(expect.objectContaining({ list: 'left:all' }));
  // Lists of topics and writers had no places of withdrawn stories.
  db.driver.exec(
    "UPDATE published_places SET list = substr(list, 6) WHERE list = 'left:all' OR list LIKE 'left:section:%'",
  );
  expect(places.all()).not.toEqual(wanted);

  const folder = new URL('migrations/', import.meta.url);
  const file = readdirSync(folder).find((name) => name.endsWith('_health.sql')) ?? '';
  const statements = readFileSync(new URL(file, folder), 'utf8').split('--> statement-breakpoint');
  db.driver.exec(statements.at(-1) ?? '');
  expect(places.all()).toEqual(wanted);
});
