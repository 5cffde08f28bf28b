import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, onTestFinished, test } from 'vitest';
import { emptyContent } from '#newsroom/story/content.ts';
import { openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { copyDatabase, temporaryFolder } from '#db/test/copy-database.ts';
import { later, noon } from '#db/test/clock.ts';
import { people } from '#db/test/people.ts';
import { writePrinted } from '#db/test/write-stories.ts';
import { listUrgentNow } from '#db/urgency/list-urgent-now.ts';
import { markUrgent } from '#db/urgency/mark-urgent.ts';
import { getCardFacts } from './get-card-facts.ts';
import { getPublishedStory } from './get-published-story.ts';
import { listNewest } from './list-newest.ts';
import { listRecent } from './list-recent.ts';
import { listStoriesOfRange } from './list-stories-of-range.ts';

const words = 'The minister said that the bridge would open soon. ';
const english = {
  ...bridgeStory,
  headline: 'Minister opens the bridge',
  lead: words,
  body: [{ kind: 'paragraph' as const, id: 'only-one', text: [{ text: words.repeat(40) }] }],
};

test.each([
  ['by its words', english, 'en'],
  ['names in its headline aside', { ...bridgeStory, headline: 'شركة Meta تطلق Llama 5' }, 'ar'],
  ['as it was chosen', { ...bridgeStory, language: 'en' as const }, 'en'],
])('every list, card and page has the language of a story: %s', async (_, content, language) => {
  const db = await copyDatabase();
  const { storyId: id } = await writePrinted(db, people.editor, { content });
  await markUrgent(db, {
    actor: people.editor,
    storyId: id,
    publishedVersion: 3,
    level: 2,
    reason: 'زلزال',
    minutes: 60,
    now: noon,
  });
  const now = later(60);
  const card = await getCardFacts(db.read, { id, now });
  const story = await getPublishedStory(db.read, { id, now });
  const said = [
    ...(await listNewest(db.read, { except: 0, limit: 1, now })),
    ...(await listUrgentNow(db.read, { now })),
    ...(await listRecent(db.read, { now, part: 1 })),
    ...(await listStoriesOfRange(db.read, { range: 0 })),
    story?.story,
    card?.state === 'published' ? card.facts : undefined,
  ];
  expect(said.map((one) => one?.language)).toEqual(said.map(() => language));
});

test('stories that are there already get theirs by the same rule', () => {
  const folder = temporaryFolder();
  const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
  cpSync(migrations, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] };
  const at = journal.entries.findIndex(({ tag }) => tag.endsWith('language-of-stories'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
  const db = openDatabase(join(temporaryFolder(), 'newsroom.sqlite'));
  onTestFinished(() => db.close());
  migrate(drizzle({ client: db.driver }), { migrationsFolder: folder });
  db.driver.exec(`
    INSERT INTO people (id, name, email, email_verified, role, created_at, updated_at)
      VALUES ('editor', 'هدى', 'huda@duha.example', 0, 'editor', 0, 0);
    INSERT INTO sections VALUES (1, 'sport', 'رياضة', 'Sport', 0);
  `);
  const contents = [
    { ...emptyContent, headline: 'شركة Meta تطلق Llama 5' },
    english,
    { ...english, headline: 'Withdrawn since' },
  ];
  for (const [index, content] of contents.entries()) {
    const id = index + 1;
    const text = JSON.stringify(content);
    db.driver
      .prepare(
        `INSERT INTO stories (id, state, owner_id, version, content, created_at, updated_at, updated_by)
         VALUES (?, 'published', 'editor', 1, ?, 0, 0, 'editor')`,
      )
      .run(id, text);
    db.driver
      .prepare(
        `INSERT INTO published_stories (id, slug, kicker, headline, lead, section_id, published_at, withdrawn_at, content)
         VALUES (?, '', '', '', '', 1, 0, ?, ?)`,
      )
      .run(id, id === 3 ? 1 : null, id === 3 ? null : text);
  }
  migrateDatabase(db);
  for (const table of ['stories', 'published_stories']) {
    expect(db.driver.prepare(`SELECT language FROM ${table} ORDER BY id`).pluck().all()).toEqual([
      'ar',
      'en',
      'en',
    ]);
  }
});
