import { describe, expect, test } from 'vitest';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Database } from '#db/client.ts';
import { revisions } from '#db/schema.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { correctStory } from './correct-story.ts';
import { listVersions } from './list-versions.ts';
import { publishStory } from './publish-story.ts';
import { restoreStory } from './restore-story.ts';
import { restoreVersion } from './restore-version.ts';
import { returnStory } from './return-story.ts';
import { saveDraft } from './save-draft.ts';
import { submitStory } from './submit-story.ts';
import { withdrawStory } from './withdraw-story.ts';

const { journalist, colleague, editor } = people;
const unchanged = { fields: [], added: 0, removed: 0, changed: 0 };
const titled = (headline: string): StoryContent => ({ ...bridgeStory, headline });

type Draft = Awaited<ReturnType<typeof writeDraft>>;

/** So many saves more, each with a headline of its own. */
async function saveTimes(db: Database, draft: Draft, count: number): Promise<Draft> {
  let { baseVersion } = draft;
  for (let time = 0; time < count; time += 1) {
    const content = titled(`العنوان ${baseVersion + 1}`);
    const save = { ...draft, baseVersion, content, now: later(baseVersion) };
    baseVersion = dataOf(await saveDraft(db, save)).version;
  }
  return { ...draft, baseVersion };
}

/** As all versions were before it was noted what they change. */
async function forgetChanges(db: Database) {
  const rows = await db.read.select().from(revisions);
  await db.write(async (tx) => {
    await tx.delete(revisions);
    await tx.insert(revisions).values(rows.map((row) => ({ ...row, changes: null })));
  });
}

/** A story with everything that can happen to one. */
async function wholeLife(db: Database): Promise<Draft> {
  const draft = await writeDraft(db, journalist);
  const { storyId } = draft;
  dataOf(await submitStory(db, { ...draft, now: later(10) }));
  const note = 'من المصدر؟';
  dataOf(await returnStory(db, { actor: editor, storyId, baseVersion: 2, note, now: later(20) }));
  const { baseVersion } = await saveTimes(db, draft, 2);
  dataOf(await publishStory(db, { ...draft, baseVersion }));
  dataOf(await saveDraft(db, { ...draft, baseVersion: 5, content: titled('آخر') }));
  dataOf(await publishStory(db, { ...draft, baseVersion: 6 }));
  const text = 'الكلفة سبعة ملايين.';
  const kind = 'correction' as const;
  dataOf(await correctStory(db, { ...draft, baseVersion: 7, kind, text }));
  const gone = { actor: editor, storyId };
  dataOf(await withdrawStory(db, { ...gone, baseVersion: 8, notice: 'سُحب.' }));
  dataOf(await restoreStory(db, { ...gone, baseVersion: 9 }));
  dataOf(await restoreVersion(db, { ...draft, baseVersion: 10, version: 2 }));
  return { ...draft, baseVersion: 11 };
}

describe('versions are listed', () => {
  test('the newest first, with writer, time and changes, without their text', async () => {
    const db = await copyDatabase();
    const draft = await writeDraft(db, journalist);
    const save = { ...draft, actor: editor, content: titled('آخر'), now: later(30) };
    dataOf(await saveDraft(db, save));
    const { versions, older } = dataOf(await listVersions(db.read, draft));
    expect(older).toBeNull();
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(versions[0]).toEqual({
      version: 3,
      kind: 'saved',
      by: 'هدى العلي',
      at: later(30),
      changes: { ...unchanged, fields: ['headline'] },
      marks: [],
    });
    expect(versions[2]).toMatchObject({ kind: 'created', changes: null });
  });

  test('with what was done with them, by whom and in whose words', async () => {
    const db = await copyDatabase();
    const draft = await wholeLife(db);
    const { versions } = dataOf(await listVersions(db.read, draft));
    const told = versions.map(({ version, marks }) => [
      version,
      ...marks.map(({ act, words, from }) => words ?? from ?? act),
    ]);
    expect(told).toEqual([
      [11, 2],
      [10, 'restore'],
      [9, 'سُحب.'],
      [8, 'الكلفة سبعة ملايين.'],
      [7, 'update'],
      [6],
      [5, 'publish'],
      [4],
      [3],
      [2, 'submit', 'من المصدر؟'],
      [1],
    ]);
    expect(versions.find(({ version }) => version === 2)?.marks).toMatchObject([
      { act: 'submit', by: 'ليلى النجار', at: later(10) },
      { act: 'return', by: 'هدى العلي', at: later(20) },
    ]);
  });

  test('the milestones alone, each with all that changed since the one before it', async () => {
    const db = await copyDatabase();
    const draft = await wholeLife(db);
    const list = dataOf(await listVersions(db.read, { ...draft, milestones: true }));
    expect(list.versions.map(({ version }) => version)).toEqual([11, 10, 9, 8, 7, 5, 2, 1]);
    const ofFifth = list.versions.find(({ version }) => version === 5);
    expect(ofFifth?.changes).toEqual({ ...unchanged, fields: ['headline'] });
    const all = dataOf(await listVersions(db.read, draft)).versions;
    expect(all.find(({ version }) => version === 5)?.changes).toEqual(unchanged);
  });

  test('changes that were never noted are found from the texts', async () => {
    const db = await copyDatabase();
    const draft = await saveTimes(db, await writeDraft(db, journalist), 2);
    const before = dataOf(await listVersions(db.read, draft));
    await forgetChanges(db);
    expect(dataOf(await listVersions(db.read, draft))).toEqual(before);
  });
});

describe('page by page', () => {
  test('each version once, while new ones arrive', async () => {
    const db = await copyDatabase();
    let draft = await saveTimes(db, await writeDraft(db, journalist), 18);
    const seen: number[] = [];
    let before: number | undefined;
    do {
      const { versions, older } = dataOf(
        await listVersions(db.read, { ...draft, before, limit: 7 }),
      );
      seen.push(...versions.map(({ version }) => version));
      before = older ?? undefined;
      draft = await saveTimes(db, draft, 3);
    } while (before !== undefined);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
  });

  test('the last version of a page has its changes, and the first page of a short story is its last', async () => {
    const db = await copyDatabase();
    const draft = await saveTimes(db, await writeDraft(db, journalist), 5);
    await forgetChanges(db);
    const page = dataOf(await listVersions(db.read, { ...draft, limit: 3 }));
    expect(page.older).toBe(5);
    expect(page.versions.at(-1)?.changes).toEqual({ ...unchanged, fields: ['headline'] });
    expect(dataOf(await listVersions(db.read, { ...draft, limit: 7 })).older).toBeNull();
    expect(dataOf(await listVersions(db.read, { ...draft, before: 1 }))).toEqual({
      versions: [],
      older: null,
    });
  });
});

test('nobody reads the history of a story that they may not see', async () => {
  const db = await copyDatabase();
  const { storyId } = await writeDraft(db, journalist);
  await writePrinted(db, colleague);
  const unknown = { ok: false, code: 'not_found' };
  expect(await listVersions(db.read, { actor: colleague, storyId })).toEqual(unknown);
  expect(await listVersions(db.read, { actor: editor, storyId: 99 })).toEqual(unknown);
  const own = dataOf(await listVersions(db.read, { actor: journalist, storyId }));
  expect(own.versions).toHaveLength(2);
});
