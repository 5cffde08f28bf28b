import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFront } from '#newsroom/front/arrangement.ts';
import { openDatabase } from './client.ts';
import { frontArrangements } from './front-schema.ts';
import { corrections } from './schema.ts';
import { noon } from './test/clock.ts';
import { copyDatabase, temporaryFolder } from './test/copy-database.ts';
import { everythingIn } from './test/everything-in.ts';
import { people } from './test/people.ts';
import { writePrinted } from './test/write-stories.ts';
import { markUrgent } from './urgency/mark-urgent.ts';

test.each([
  ['UPDATE events SET actor = ?', /append-only/u],
  ['DELETE FROM events WHERE actor <> ?', /append-only/u],
  ['UPDATE urgency_marks SET reason = ?', /append-only/u],
  ['DELETE FROM urgency_marks WHERE reason <> ?', /append-only/u],
  ['UPDATE revisions SET by = ?', /never rewritten/u],
  ['INSERT OR REPLACE INTO events SELECT * FROM events WHERE actor <> ?', /append-only/u],
  ['REPLACE INTO events SELECT id, at, ?, act, subject, data FROM events', /append-only/u],
  [
    "INSERT INTO events SELECT * FROM events WHERE actor <> ? ON CONFLICT (id) DO UPDATE SET actor = ''",
    /append-only/u,
  ],
  ['UPDATE OR REPLACE events SET id = 1 WHERE actor <> ?', /append-only/u],
  ['REPLACE INTO urgency_marks SELECT * FROM urgency_marks WHERE by <> ?', /append-only/u],
  ['REPLACE INTO revisions SELECT * FROM revisions WHERE by <> ?', /never rewritten/u],
  ['UPDATE corrections SET text = ?', /append-only/u],
  ['DELETE FROM corrections WHERE text <> ?', /append-only/u],
  ['REPLACE INTO corrections SELECT * FROM corrections WHERE text <> ?', /append-only/u],
  [
    'REPLACE INTO front_arrangements SELECT * FROM front_arrangements WHERE by <> ?',
    /append-only/u,
  ],
  ['UPDATE published_stories SET withdrawn_at = 1 WHERE slug <> ?', /CHECK/u],
  ['UPDATE published_stories SET content = NULL WHERE slug <> ?', /CHECK/u],
  [
    "INSERT INTO urgency_marks SELECT 9, story_id, 2, '', by, at, ends_at FROM urgency_marks WHERE by <> ?",
    /CHECK/u,
  ],
  ['DELETE FROM people WHERE id <> ?', /FOREIGN KEY/u],
])('refused by the file itself: %s', async (statement, why) => {
  const db = await copyDatabase();
  const { storyId } = await writePrinted(db, people.journalist);
  await markUrgent(db, {
    actor: people.admin,
    storyId,
    level: 2,
    publishedVersion: 3,
    reason: 'حدث',
    minutes: 9,
    now: noon,
  });
  const row = { storyId, by: 'editor', at: noon };
  await db.write(async (tx) => {
    await tx.insert(corrections).values({ ...row, kind: 'correction', text: 'تصويب' });
    await tx
      .insert(frontArrangements)
      .values({ version: 1, content: emptyFront, by: 'editor', at: noon });
  });
  const before = everythingIn(db);
  expect([before['events']?.length, before['urgency_marks']?.length]).toEqual([4, 1]);

  expect(() => db.driver.prepare(statement).run('x')).toThrow(why);
  expect(everythingIn(db)).toEqual(before);
});

test('a power cut costs nothing that was confirmed: WAL, and every commit reaches the disk', () => {
  const db = openDatabase(join(temporaryFolder(), 'newsroom.sqlite'));
  for (const connection of [db.driver, db.reader]) {
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.pragma('synchronous', { simple: true })).toBe(2);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  }
  db.close();
});
