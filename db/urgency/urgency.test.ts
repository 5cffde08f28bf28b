import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { type UrgencyLevel, levelAt, longestMinutes } from '#newsroom/urgency.ts';
import type { Database } from '#db/client.ts';
import { type PageNotes, takingNotes } from '#db/notes.ts';
import { publishedStories, urgencyMarks } from '#db/schema.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everythingIn } from '#db/test/everything-in.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writeDraft, writePrinted } from '#db/test/write-stories.ts';
import { endUrgent } from './end-urgent.ts';
import { levelNow } from './level-now.ts';
import { listUrgentNow, standsInStrip } from './list-urgent-now.ts';
import { markUrgent } from './mark-urgent.ts';
import { undoUrgent } from './undo-urgent.ts';
import { writeMark } from './write-mark.ts';

const { journalist, colleague, editor, admin } = people;
const otherAdmin = { ...admin, id: 'editor' };
const storyId = 1;
const mark = {
  actor: admin,
  storyId,
  level: 2,
  reason: 'حدث',
  minutes: 60,
  now: later(0),
} as const;

async function withStory(): Promise<Database> {
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  return db;
}

const shown = async (db: Database, seconds: number) =>
  (await listUrgentNow(db.read, { now: later(seconds) })).map(({ id, level }) => [id, level]);

describe('marking', () => {
  test('holds from now to its end, to the millisecond', async () => {
    const db = await withStory();
    expect(await markUrgent(db, mark)).toEqual({
      ok: true,
      data: { markId: 1, endsAt: later(3600) },
    });
    const moments = [-0.001, 0, 3599.999, 3600].map((seconds) => shown(db, seconds));
    expect(await Promise.all(moments)).toEqual([[], [[1, 2]], [[1, 2]], []]);
  });

  test('a newer mark replaces an older one, also a lower one', async () => {
    const db = await withStory();
    dataOf(await markUrgent(db, { ...mark, level: 3 }));
    dataOf(await markUrgent(db, { ...mark, level: 1, minutes: 1, now: later(60) }));
    expect(await shown(db, 61)).toEqual([[1, 1]]);
    // The older mark does not come back when the newer one has ended.
    expect(await shown(db, 120)).toEqual([]);
  });

  test('what the strip needs, the highest level first, then the newest mark', async () => {
    const db = await copyDatabase();
    for (const level of [1, 2, 3, 2] as const) {
      const story = await writePrinted(db, journalist);
      dataOf(await markUrgent(db, { ...mark, ...story, actor: admin, level }));
    }
    const urgent = await listUrgentNow(db.read, { now: later(1) });
    expect(urgent.map(({ id, level }) => [id, level])).toEqual([
      [3, 3],
      [4, 2],
      [2, 2],
      [1, 1],
    ]);
    expect(urgent.filter(standsInStrip).map((story) => story.id)).toEqual([3, 4, 2]);
    expect(urgent[0]).toMatchObject({ at: later(0), endsAt: later(3600) });
  });

  test.each([1, 1.5, longestMinutes])('%d minutes are a length', async (minutes) => {
    const db = await withStory();
    expect(await markUrgent(db, { ...mark, minutes })).toMatchObject({ ok: true });
  });

  test.each<[string, Partial<Parameters<typeof markUrgent>[1]>, object]>([
    [
      'without a reason',
      { reason: ' \u200b\n' },
      { code: 'invalid', fields: { reason: 'missing' } },
    ],
    ...[0, 0.5, -1, longestMinutes + 1, Number.NaN, Infinity].map(
      (minutes): [string, { minutes: number }, object] => [
        `for ${minutes} minutes`,
        { minutes },
        { code: 'invalid', fields: { minutes: 'out_of_range' } },
      ],
    ),
    ['by its writer', { actor: journalist }, { code: 'forbidden' }],
    ['by an editor without the grant', { actor: editor }, { code: 'forbidden' }],
    ['by another journalist', { actor: colleague }, { code: 'not_found' }],
    ['of nothing', { storyId: 99 }, { code: 'not_found' }],
  ])('refused %s', async (_, wrong, refusal) => {
    const db = await withStory();
    const before = everythingIn(db);
    expect(await markUrgent(db, { ...mark, ...wrong })).toEqual({ ok: false, ...refusal });
    expect(everythingIn(db)).toEqual(before);
  });

  test('an editor with the grant may; of a draft nobody may', async () => {
    const db = await withStory();
    const actor = { ...editor, grants: ['mark-urgent'] as const };
    expect(await markUrgent(db, { ...mark, actor })).toMatchObject({ ok: true });
    const draft = await writeDraft(db, journalist);
    expect(await markUrgent(db, { ...mark, ...draft, actor: admin })).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('undoing', () => {
  test('within its time, the story is as if it had not been marked', async () => {
    const db = await withStory();
    const { markId } = dataOf(await markUrgent(db, mark));
    expect(await undoUrgent(db, { actor: admin, storyId, markId, now: later(10) })).toMatchObject({
      ok: true,
    });
    expect(await shown(db, 10)).toEqual([]);
    expect(await db.read.select().from(urgencyMarks)).toHaveLength(2);
  });

  test('what held before holds again, with its reason and its own end', async () => {
    const db = await withStory();
    dataOf(await markUrgent(db, { ...mark, level: 1, reason: 'أول', minutes: 30 }));
    const { markId } = dataOf(await markUrgent(db, { ...mark, level: 3, now: later(600) }));
    expect(await shown(db, 605)).toEqual([[1, 3]]);
    dataOf(await undoUrgent(db, { actor: admin, storyId, markId, now: later(605) }));

    expect(await shown(db, 606)).toEqual([[1, 1]]);
    expect((await db.read.select().from(urgencyMarks)).at(-1)).toMatchObject({
      level: 1,
      reason: 'أول',
      endsAt: later(1800),
    });
    expect(await shown(db, 1800)).toEqual([]);
  });

  test('what had ended by then does not come back', async () => {
    const db = await withStory();
    dataOf(await markUrgent(db, { ...mark, level: 1, minutes: 1 }));
    const { markId } = dataOf(await markUrgent(db, { ...mark, now: later(55) }));
    dataOf(await undoUrgent(db, { actor: admin, storyId, markId, now: later(60) }));
    expect(await shown(db, 60)).toEqual([]);
  });

  test.each([
    [15, true],
    [15.001, false],
    [3600, false],
  ])('%d seconds later: %s', async (seconds, done) => {
    const db = await withStory();
    const { markId } = dataOf(await markUrgent(db, mark));
    const undone = await undoUrgent(db, { actor: admin, storyId, markId, now: later(seconds) });
    expect(undone.ok || undone.code).toBe(done || 'too_late');
  });

  test('refused: another’s mark, an older mark, twice, an unknown one, without the grant', async () => {
    const db = await withStory();
    const first = dataOf(await markUrgent(db, mark)).markId;
    const undo = { actor: admin, storyId, markId: first, now: later(5) };
    expect(await undoUrgent(db, { ...undo, actor: otherAdmin })).toEqual({
      ok: false,
      code: 'forbidden',
    });
    expect(await undoUrgent(db, { ...undo, actor: journalist })).toEqual({
      ok: false,
      code: 'forbidden',
    });
    expect(await undoUrgent(db, { ...undo, actor: colleague })).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await undoUrgent(db, { ...undo, markId: 99 })).toEqual({ ok: false, code: 'too_late' });

    const second = dataOf(await markUrgent(db, { ...mark, level: 3, now: later(1) })).markId;
    expect(await undoUrgent(db, undo)).toEqual({ ok: false, code: 'too_late' });
    dataOf(await undoUrgent(db, { ...undo, markId: second }));
    const before = everythingIn(db);
    expect(await undoUrgent(db, { ...undo, markId: second })).toEqual({
      ok: false,
      code: 'too_late',
    });
    expect(everythingIn(db)).toEqual(before);
    expect(await shown(db, 6)).toEqual([[1, 2]]);
  });
});

test('ending: at once, and not where nothing runs', async () => {
  const db = await withStory();
  const end = { actor: admin, storyId, now: later(60) };
  expect(await endUrgent(db, end)).toEqual({ ok: false, code: 'too_late' });
  dataOf(await markUrgent(db, mark));
  expect(await endUrgent(db, { ...end, actor: editor })).toEqual({ ok: false, code: 'forbidden' });
  expect(await endUrgent(db, { ...end, actor: colleague })).toEqual({
    ok: false,
    code: 'not_found',
  });
  expect(await endUrgent(db, { ...end, now: later(3600) })).toEqual({
    ok: false,
    code: 'too_late',
  });
  expect(await endUrgent(db, end)).toEqual({ ok: true, data: { markId: 2 } });
  expect(await shown(db, 60)).toEqual([]);
  expect(await endUrgent(db, { ...end, now: later(61) })).toEqual({ ok: false, code: 'too_late' });
});

test('in SQL the level is what it is in the rules, for every row and moment of a grid', async () => {
  const db = await withStory();
  const seconds = [-1, 0, 1, 2, 3];
  const levels: UrgencyLevel[] = [0, 1, 2, 3];
  let compared = 0;
  for (const level of levels) {
    for (const from of seconds) {
      for (const to of seconds) {
        const row = { level, at: later(from), endsAt: later(to) };
        await db.write(async (tx) => {
          await tx.insert(urgencyMarks).values({ storyId, reason: 'حدث', by: 'admin', ...row });
        });
        for (const second of seconds) {
          for (const millisecond of [-1, 0, 1]) {
            const now = new Date(later(second).getTime() + millisecond);
            const expected = levelAt(row, now);
            expect(await levelInSql(db, now)).toBe(expected);
            expect(await shownAt(db, now)).toBe(expected);
            compared += 1;
          }
        }
      }
    }
  }
  expect(compared).toBe(4 * 5 * 5 * 15);
});

test('a page that shows what is urgent is true until the first mark ends', async () => {
  const db = await withStory();
  const notesAt = async (seconds: number) => {
    const notes: PageNotes = { tags: new Set() };
    await takingNotes(notes, () => listUrgentNow(db.read, { now: later(seconds) }));
    return notes;
  };
  // It depends on marks before there is one.
  expect(await notesAt(0)).toEqual({ tags: new Set(['urgent']) });
  const { storyId: second } = await writePrinted(db, journalist);
  dataOf(await markUrgent(db, { ...mark, minutes: 60 }));
  dataOf(await markUrgent(db, { ...mark, storyId: second, minutes: 20 }));
  expect((await notesAt(0)).until).toBe(later(20 * 60).getTime());
  expect((await notesAt(20 * 60)).until).toBe(later(60 * 60).getTime());
  expect((await notesAt(60 * 60)).until).toBeUndefined();
});

test('a withdrawn story is not urgent to readers, whatever its log says', async () => {
  const db = await withStory();
  const story = { actor: editor, storyId, baseVersion: 3 };
  dataOf(await withdrawStory(db, { ...story, notice: 'سُحب.', now: later(0) }));
  await db.write((tx) => writeMark(tx, { ...mark, endsAt: later(3600) }));
  expect(await shown(db, 60)).toEqual([]);
});

test('a story that was never marked is not urgent in SQL either', async () => {
  const db = await withStory();
  expect(await levelInSql(db, later(0))).toBe(0);
});

async function levelInSql(db: Database, now: Date): Promise<UrgencyLevel | undefined> {
  const [row] = await db.read
    .select({ level: sql<UrgencyLevel>`${levelNow(publishedStories.id, now)}` })
    .from(publishedStories)
    .where(eq(publishedStories.id, storyId));
  return row?.level;
}

async function shownAt(db: Database, now: Date): Promise<UrgencyLevel> {
  return (await listUrgentNow(db.read, { now }))[0]?.level ?? 0;
}
