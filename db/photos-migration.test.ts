import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, onTestFinished, test } from 'vitest';
import { type StoryContent, emptyContent } from '#newsroom/story/content.ts';
import { type Database, openDatabase } from './client.ts';
import { migrateDatabase } from './migrate.ts';
import { temporaryFolder } from './test/copy-database.ts';

/** A newsroom as it was before photos had a library: after the first five migrations. */
function newsroomBeforePhotos(): Database {
  const folder = temporaryFolder();
  cpSync(fileURLToPath(new URL('./migrations', import.meta.url)), folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] };
  const entries = journal.entries.filter(({ tag }) => tag < '0005');
  writeFileSync(file, JSON.stringify({ ...journal, entries }));
  const db = openDatabase(join(temporaryFolder(), 'newsroom.sqlite'));
  onTestFinished(() => db.close());
  migrate(drizzle({ client: db.driver }), { migrationsFolder: folder });
  db.driver.exec(`
    INSERT INTO people (id, name, email, email_verified, role, created_at, updated_at)
      VALUES ('editor', 'هدى', 'huda@duha.example', 0, 'editor', 0, 0);
    INSERT INTO sections VALUES (1, 'sport', 'رياضة', 'Sport', 0);
  `);
  for (const id of [1, 2, 3, 4]) {
    db.driver
      .prepare(
        `INSERT INTO media (id, key, width, height, widths, placeholder, alt, caption, credit, added_at)
         VALUES (?, ?, 1600, 900, '[480]', '', 'بديل', '', '', 0)`,
      )
      .run(id, String(id).padStart(20, '0'));
  }
  return db;
}

function writeStory(db: Database, id: number, content: StoryContent, printed: StoryContent | null) {
  db.driver
    .prepare(
      `INSERT INTO stories (id, state, owner_id, version, content, created_at, updated_at, updated_by)
       VALUES (?, 'published', 'editor', 1, ?, 0, 0, 'editor')`,
    )
    .run(id, JSON.stringify(content));
  db.driver
    .prepare(
      `INSERT INTO published_stories (id, slug, kicker, headline, lead, section_id, published_at, withdrawn_at, content)
       VALUES (?, '', '', '', '', 1, 0, ?, ?)`,
    )
    .run(id, printed === null ? 1 : null, printed && JSON.stringify(printed));
}

test('the photos of stories that are there already are known: of the newest text and of the printed one', () => {
  const db = newsroomBeforePhotos();
  const gallery = { kind: 'gallery' as const, id: 'gallery' };
  const use = (mediaId: number) => ({ mediaId, caption: '' });
  const printed: StoryContent = {
    ...emptyContent,
    leadPhotoId: 1,
    body: [
      { kind: 'photo', id: 'photo-1', ...use(1) },
      // What no longer exists was never shown.
      { ...gallery, photos: [use(2), use(3), use(99)] },
    ],
  };
  const draft: StoryContent = {
    ...emptyContent,
    body: [{ kind: 'photo', id: 'photo-1', ...use(4) }],
  };
  writeStory(db, 1, draft, printed);
  writeStory(db, 2, { ...emptyContent, leadPhotoId: 2 }, null);
  writeStory(db, 3, emptyContent, emptyContent);
  migrateDatabase(db);

  const pairs = (table: string) =>
    db.driver.prepare(`SELECT story_id, media_id FROM ${table} ORDER BY 1, 2`).raw().all();
  expect(pairs('story_photos')).toEqual([
    [1, 4],
    [2, 2],
  ]);
  expect(pairs('published_photos')).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
  ]);
});
