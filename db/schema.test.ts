import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './client.ts';
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
