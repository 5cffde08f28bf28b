import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { versionsToDrop } from '#newsroom/story/versions/keep-versions.ts';
import { inventHistory } from '#newsroom/story/versions/test/invent-history.ts';
import { type Database, openDatabase } from '#db/client.ts';
import { revisions, stories } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { listVersions } from './list-versions.ts';
import { returnStory } from './return-story.ts';
import { saveDraft } from './save-draft.ts';
import { submitStory } from './submit-story.ts';
import { thinVersions } from './thin-versions.ts';

const { journalist, editor } = people;
const month = 31 * 24 * 3600;

const versionsOf = async (db: Database, storyId: number) =>
  db.read
    .select()
    .from(revisions)
    .where(eq(revisions.storyId, storyId))
    .orderBy(asc(revisions.version));

/** A story whose versions came about as invented. */
async function writeHistory(db: Database, seed: number) {
  const invented = inventHistory(seed, noon, ['journalist', 'editor']);
  const { storyId } = await writeDraft(db, journalist);
  await db.write(async (tx) => {
    await tx.delete(revisions).where(eq(revisions.storyId, storyId));
    for (const { version, by, at, isMilestone } of invented) {
      const content = { ...bridgeStory, headline: `العنوان ${version % 7}`, lead: `${seed}` };
      const kind = isMilestone ? 'published' : 'saved';
      await tx.insert(revisions).values({ storyId, version, kind, content, by, at });
    }
    const version = invented.length;
    await tx.update(stories).set({ version }).where(eq(stories.id, storyId));
  });
  return { storyId, invented };
}

describe.each([1, 2, 3, 4, 5, 6])('of invented histories (%i)', (seed) => {
  test('what the policy keeps stays as it was', async () => {
    const db = await copyDatabase();
    const { storyId, invented } = await writeHistory(db, seed);
    const other = await writeHistory(db, seed + 100);
    const before = await versionsOf(db, storyId);
    const dropped = new Set(versionsToDrop(invented, noon));
    const thinned = await thinVersions(db, { now: noon, batch: 1 + seed * 3 });

    const after = await versionsOf(db, storyId);
    expect(after).toEqual(before.filter(({ version }) => !dropped.has(version)));
    expect(dropped.size).toBeGreaterThan(10);
    expect(thinned).toEqual({
      stories: 2,
      versions: dropped.size + versionsToDrop(other.invented, noon).length,
    });
  });

  test('thinned again, nothing more is dropped', async () => {
    const db = await copyDatabase();
    await writeHistory(db, seed);
    await thinVersions(db, { now: noon });
    const before = everythingIn(db);
    expect(await thinVersions(db, { now: noon })).toEqual({ stories: 0, versions: 0 });
    expect(everythingIn(db)).toEqual(before);
  });
});

test('a version that was handed in or given back stays, and so does one in print', async () => {
  const db = await copyDatabase();
  const draft = await writeDraft(db, journalist);
  const saves = async (from: number, count: number) => {
    for (let baseVersion = from; baseVersion < from + count; baseVersion += 1) {
      const content = { ...bridgeStory, headline: `العنوان ${baseVersion}` };
      dataOf(await saveDraft(db, { ...draft, baseVersion, content, now: later(baseVersion) }));
    }
  };
  await saves(2, 3);
  dataOf(await submitStory(db, { ...draft, baseVersion: 5, now: later(6) }));
  await saves(5, 3);
  dataOf(
    await returnStory(db, { ...draft, baseVersion: 8, actor: editor, note: 'لا', now: later(9) }),
  );
  await saves(8, 3);
  const printed = await writePrinted(db, journalist);
  await thinVersions(db, { now: later(month) });

  expect((await versionsOf(db, draft.storyId)).map((row) => row.version)).toEqual([1, 5, 8, 11]);
  expect((await versionsOf(db, printed.storyId)).map((row) => row.version)).toEqual([1, 2, 3]);
  const { versions } = dataOf(await listVersions(db.read, draft));
  expect(versions.map(({ changes }) => changes?.fields ?? null)).toEqual([
    ['headline'],
    ['headline'],
    expect.arrayContaining(['headline', 'kicker', 'lead']),
    null,
  ]);
});

test('stories that nobody touched lately are left alone where that is asked', async () => {
  const db = await copyDatabase();
  const { storyId } = await writeHistory(db, 1);
  const since = { now: later(month), touchedSince: later(1) };
  expect(await thinVersions(db, since)).toEqual({ stories: 0, versions: 0 });
  await db.write(async (tx) =>
    tx
      .update(stories)
      .set({ updatedAt: later(2) })
      .where(eq(stories.id, storyId)),
  );
  expect((await thinVersions(db, since)).stories).toBe(1);
});

test('saves come between its batches, and it ends after one when it must', async () => {
  const db = await copyDatabase();
  const { storyId, invented } = await writeHistory(db, 2);
  const stopped = new AbortController();
  const thinning = thinVersions(db, { now: noon, batch: 2, signal: stopped.signal });
  const save = { actor: editor, storyId, baseVersion: invented.length, content: bridgeStory };
  expect(await saveDraft(db, { ...save, now: noon })).toMatchObject({ ok: true });
  stopped.abort();
  expect((await thinning).versions).toBeLessThan(versionsToDrop(invented, noon).length);
});

test('two processes that thin at once drop no more than one', async () => {
  const db = await copyDatabase();
  const { storyId, invented } = await writeHistory(db, 3);
  const other = openDatabase(db.driver.name);
  await Promise.all([
    thinVersions(db, { now: noon, batch: 3 }),
    thinVersions(other, { now: noon, batch: 5 }),
  ]);
  other.close();
  const dropped = versionsToDrop(invented, noon);
  const left = (await versionsOf(db, storyId)).map(({ version }) => version);
  expect(left).toEqual(
    invented.map(({ version }) => version).filter((version) => !dropped.includes(version)),
  );
});
