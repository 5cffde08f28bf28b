/** A reader goes from page to page of a list while the newsroom publishes, withdraws, restores and moves. */
import { describe, expect, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { restoreStory } from '#db/stories/restore-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, writePrinted } from '#db/test/write-stories.ts';
import { type ListPage, type Turn, hasListPage, pageOfList, pageSize } from './page-of-list.ts';

const { editor } = people;
const now = later(90_000);
const list = 'section:1';
type Printed = { storyId: number; baseVersion: number };

async function newsroom(stories: number) {
  const db = await copyDatabase();
  const desk = deskOf(db);
  for (let number = 0; number < stories; number += 1) await desk.publish();
  const page = (turn: Turn) => pageOfList(db.read, { list, turn, now });
  return { db, desk, page };
}

/** The desk's acts on the stories of one section, and which of them stand in it, the newest first. */
function deskOf(db: Database) {
  const printed = new Map<number, Printed>();
  const inList: number[] = [];
  let clock = 0;
  const tick = () => later((clock += 1));
  const step = async (storyId: number, act: (base: Printed) => Promise<number>) => {
    const base = printed.get(storyId);
    if (!base) throw new Error(`There is no story ${storyId}.`);
    printed.set(storyId, { storyId, baseVersion: await act(base) });
  };
  return {
    inList,
    publish: async () => {
      const content = { ...bridgeStory, leadPhotoId: null };
      const story = await writePrinted(db, editor, { content, now: tick() });
      printed.set(story.storyId, story);
      inList.unshift(story.storyId);
      return story.storyId;
    },
    withdraw: async (storyId: number) => {
      const act = { actor: editor, notice: 'سُحب.', now: tick() };
      await step(
        storyId,
        async (base) => dataOf(await withdrawStory(db, { ...base, ...act })).version,
      );
      inList.splice(inList.indexOf(storyId), 1);
    },
    restore: async (storyId: number) => {
      const act = { actor: editor, now: tick() };
      await step(
        storyId,
        async (base) => dataOf(await restoreStory(db, { ...base, ...act })).version,
      );
    },
    move: async (storyId: number, sectionId: number) => {
      await step(storyId, async (base) => {
        const content = { ...bridgeStory, leadPhotoId: null, sectionId };
        const saved = dataOf(await saveDraft(db, { ...base, actor: editor, content }));
        const next = { ...base, actor: editor, baseVersion: saved.version, now: tick() };
        return dataOf(await publishStory(db, next)).version;
      });
    },
  };
}

const ids = (page: ListPage | null) => (page?.cards ?? []).map((card) => card.id);
const turnOf = (place: { before: number | null } | null): Turn | null =>
  place && (place.before === null ? { page: 1 } : { before: place.before });

/** From the newest page to the last, with something done between each two. */
async function walk(
  page: (turn: Turn) => Promise<ListPage | null>,
  between: (seen: number[]) => Promise<unknown>,
) {
  const seen: number[] = [];
  const pages: ListPage[] = [];
  for (let turn: Turn | null = { page: 1 }; turn;) {
    const found: ListPage | null = await page(turn);
    if (!found) throw new Error(`There is no page ${JSON.stringify(turn)}.`);
    pages.push(found);
    seen.push(...ids(found));
    await between(seen);
    turn = turnOf(found.older);
  }
  return { seen, pages };
}

test('while news arrives nothing is repeated and nothing left out, and all pages but the last are full', async () => {
  const { desk, page } = await newsroom(65);
  const before = [...desk.inList];
  const { seen, pages } = await walk(page, async () => {
    for (let number = 0; number < 7; number += 1) await desk.publish();
  });
  expect(seen).toEqual(before);
  expect(pages.map((one) => one.cards.length)).toEqual([20, 20, 20, 5]);
});

test('nor when stories are withdrawn, ahead of the reader and behind', async () => {
  const { desk, page } = await newsroom(65);
  const { seen, pages } = await walk(page, async (already) => {
    const [behind, ahead] = [already.at(-2) ?? 0, desk.inList.at(-3) ?? 0];
    await desk.withdraw(behind);
    if (!already.includes(ahead)) await desk.withdraw(ahead);
  });
  expect(new Set(seen).size).toBe(seen.length);
  for (const id of desk.inList) expect(seen).toContain(id);
  expect(pages.slice(0, -1).every((one) => one.cards.length === pageSize)).toBe(true);
});

test('the way back is the way there: pages of the same stories, and the top of the list at the end', async () => {
  const { desk, page } = await newsroom(70);
  for (const id of [66, 50, 49, 31, 30, 29, 2]) await desk.withdraw(id);
  const { pages } = await walk(page, async () => {});
  const back: number[][] = [];
  for (let turn = turnOf(pages.at(-1)?.at ?? null); turn;) {
    const found: ListPage | null = await page(turn);
    back.unshift(ids(found));
    turn = turnOf(found?.newer ?? null);
  }
  expect(back).toEqual(pages.map(ids));
});

describe('a page by its number', () => {
  test('is exactly what a count from the newest gives, whatever was withdrawn', async () => {
    const { db, desk, page } = await newsroom(90);
    for (const id of [90, 89, 70, 69, 68, 67, 50, 30, 29, 11, 1]) await desk.withdraw(id);
    const pages = Math.ceil(desk.inList.length / pageSize);
    for (let number = 1; number <= pages; number += 1) {
      const found = await page({ page: number });
      const from = (number - 1) * pageSize;
      expect(ids(found)).toEqual(desk.inList.slice(from, from + pageSize));
      expect(found).toMatchObject({ page: number, pages, stories: 79 });
      // The same page by its place has the same place.
      const turn = turnOf(found?.at ?? null);
      expect(turn && (await page(turn))).toEqual(found);
    }
    for (const number of [pages + 1, 99_999]) {
      expect(await hasListPage(db.read, list, { page: number })).toBe(false);
      expect(await page({ page: number })).toBeNull();
    }
  });

  test('an empty list has its first page, and a list that was left by all has too', async () => {
    const { desk, page } = await newsroom(1);
    await desk.withdraw(1);
    expect(await page({ page: 1 })).toMatchObject({ cards: [], stories: 0, page: 1, pages: 1 });
    expect(await page({ page: 2 })).toBeNull();
    expect(await page({ before: 1 })).toBeNull();
  });
});

test('below a place that is none of the list’s there is no page', async () => {
  const { db, page } = await newsroom(30);
  for (const before of [31, 99_999, 1]) {
    expect(await hasListPage(db.read, list, { before })).toBe(false);
    expect(await page({ before })).toBeNull();
  }
  expect(ids(await page({ before: 2 }))).toEqual([1]);
});

test('who comes back stands where it stood; who moves stands on top of where it is new', async () => {
  const { db, desk, page } = await newsroom(5);
  await desk.withdraw(3);
  await desk.publish();
  expect(ids(await page({ page: 1 }))).toEqual([6, 5, 4, 2, 1]);
  await desk.restore(3);
  expect(ids(await page({ page: 1 }))).toEqual([6, 5, 4, 3, 2, 1]);
  await desk.move(2, 2);
  await desk.move(4, 2);
  expect(ids(await page({ page: 1 }))).toEqual([6, 5, 3, 1]);
  const other = await pageOfList(db.read, { list: 'section:2', turn: { page: 1 }, now });
  expect(ids(other)).toEqual([4, 2]);
  await desk.move(2, 1);
  expect(ids(await page({ page: 1 }))).toEqual([6, 5, 3, 2, 1]);
});

test('the place of a newest story that was withdrawn is nobody else’s', async () => {
  const { desk, page } = await newsroom(3);
  await desk.withdraw(3);
  await desk.publish();
  await desk.restore(3);
  expect(ids(await page({ page: 1 }))).toEqual([4, 3, 2, 1]);
});
