import { expect, test } from 'vitest';
import { slugOf } from '#newsroom/story/slug.ts';
import type { Database } from '#db/client.ts';
import { type PageNotes, takingNotes } from '#db/notes.ts';
import { corrections } from '#db/schema.ts';
import { correctStory } from '#db/stories/correct-story.ts';
import { restoreStory } from '#db/stories/restore-story.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { later, noon } from '#db/test/clock.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { correctionsPageSize, isCorrection, listCorrections } from './list-corrections.ts';

const { journalist, editor } = people;

/** Story 1 with so many notes, one a minute; story 2, withdrawn in the minute that is named. */
async function newsroom(notes: number, withdrawnIn: number): Promise<Database> {
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  const gone = { ...(await writePrinted(db, journalist)), actor: editor, notice: 'سُحب.' };
  for (let minute = 1; minute <= notes; minute += 1) {
    await db.write((tx) =>
      tx.insert(corrections).values({
        storyId: 1,
        kind: 'update',
        text: `تحديث ${minute}`,
        by: editor.id,
        at: later(minute * 60),
      }),
    );
  }
  dataOf(await withdrawStory(db, { ...gone, now: later(withdrawnIn * 60) }));
  return db;
}

async function pageOf(db: Database, before: string | null = null) {
  const page = await listCorrections(db.read, { before });
  return page && { keys: page.entries.map(({ key }) => key), older: page.older };
}

test('a note is told with its kind, moment and story; a withdrawal with its notice alone', async () => {
  const db = await copyDatabase();
  const story = await writePrinted(db, journalist);
  const gone = await writePrinted(db, journalist);
  const text = 'الكلفة سبعة ملايين.';
  dataOf(await correctStory(db, { ...story, kind: 'correction', text, now: later(1) }));
  dataOf(await correctStory(db, { ...gone, kind: 'correction', text: 'سر', now: later(1) }));
  const withdrawal = { ...gone, actor: editor, baseVersion: 4, notice: 'سُحب.', now: later(2) };
  dataOf(await withdrawStory(db, withdrawal));
  const page = await listCorrections(db.read, { before: null });
  const slug = slugOf(bridgeStory.headline);
  expect(page).toEqual({
    entries: [
      {
        key: 'w2',
        kind: 'withdrawal',
        text: 'سُحب.',
        at: later(2).toISOString(),
        story: { id: 2, slug, headline: bridgeStory.headline, language: 'ar' },
      },
      {
        key: '1',
        kind: 'correction',
        text,
        at: later(1).toISOString(),
        story: { id: 1, slug, headline: bridgeStory.headline, language: 'ar' },
      },
    ],
    older: null,
  });
});

test('page by page nothing is told twice or left out, wherever a withdrawal falls', async () => {
  for (const withdrawnIn of [0, 12, 13, 25, 99]) {
    const db = await newsroom(25, withdrawnIn);
    const first = await pageOf(db);
    const second = await pageOf(db, first?.older ?? null);
    expect(first?.keys).toHaveLength(correctionsPageSize);
    expect(second?.older).toBeNull();
    const all = [...(first?.keys ?? []), ...(second?.keys ?? [])];
    const notes = Array.from({ length: 25 }, (_, index) => `${25 - index}`);
    expect(all.filter((key) => key !== 'w2')).toEqual(notes);
    expect(all.indexOf('w2')).toBe(withdrawnIn === 0 ? 25 : Math.max(0, 26 - withdrawnIn));
    db.close();
  }
});

test('an older page stays what it was when news of corrections arrives', async () => {
  const db = await newsroom(25, 99);
  const older = (await pageOf(db))?.older ?? null;
  const before = await pageOf(db, older);
  const values = {
    storyId: 1,
    kind: 'update',
    text: 'أحدث',
    by: editor.id,
    at: later(9_000),
  } as const;
  await db.write((tx) => tx.insert(corrections).values(values));
  expect(await pageOf(db, older)).toEqual(before);
  expect((await pageOf(db))?.keys[0]).toBe('26');
});

test('what names no entry is no page, and a restored story is none any more', async () => {
  const db = await newsroom(1, 5);
  const known = (key: string) => isCorrection(db.read, key);
  expect(await Promise.all(['1', 'w2', '2', 'w1', 'w9'].map(known))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(await pageOf(db, 'w9')).toBeNull();
  dataOf(await restoreStory(db, { actor: editor, storyId: 2, baseVersion: 4, now: noon }));
  expect(await known('w2')).toBe(false);
  expect((await pageOf(db))?.keys).toEqual(['1']);
});

test('its page depends on the list, and on each story that it names', async () => {
  const db = await newsroom(1, 5);
  const notes: PageNotes = { tags: new Set() };
  await takingNotes(notes, () => listCorrections(db.read, { before: null }));
  expect([...notes.tags].toSorted()).toEqual(['corrections', 'story:1', 'story:2']);
});

test('both halves are read in their order by an index', async () => {
  const db = await newsroom(1, 5);
  const plan = (query: string) =>
    db.reader
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${query}`)
      .all()
      .map(({ detail }) => detail);
  const notes = plan(
    'SELECT * FROM corrections WHERE (at, id) < (9, 9) ORDER BY at DESC, id DESC LIMIT 21',
  );
  const withdrawals = plan(
    'SELECT id FROM published_stories WHERE withdrawn_at IS NOT NULL AND (withdrawn_at, id) < (9, 9) ORDER BY withdrawn_at DESC, id DESC LIMIT 21',
  );
  expect([...notes, ...withdrawals]).toEqual([
    expect.stringContaining('USING INDEX corrections_newest'),
    expect.stringContaining('published_withdrawn'),
  ]);
});
