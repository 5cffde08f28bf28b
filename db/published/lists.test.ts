import { describe, expect, test } from 'vitest';
import type { StoryContent } from '#newsroom/story/content.ts';
import { type PageNotes, takingNotes } from '#db/notes.ts';
import { findPrintedStories } from '#db/stories/find-printed-stories.ts';
import { withdrawStory } from '#db/stories/withdraw-story.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';
import { later } from '#db/test/clock.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf, printSeveral, writePrinted } from '#db/test/write-stories.ts';
import { getPublishedStory } from './get-published-story.ts';
import { listFront } from './list-front.ts';
import { listNewest } from './list-newest.ts';
import { listRelated } from './list-related.ts';
import { listSection } from './list-section.ts';

const { journalist, editor } = people;
const now = later(9_000);
const ids = (cards: { id: number }[]) => cards.map((card) => card.id);

test('a card has what a list shows, and nothing of the text', async () => {
  const db = await copyDatabase();
  await writePrinted(db, journalist);
  const [card] = await listNewest(db.read, { except: 0, limit: 9, now });
  const { kicker, headline, lead } = bridgeStory;
  expect(card).toEqual({
    id: 1,
    slug: 'افتتاح-جسر-الرمان-عامين-العمل',
    language: 'ar',
    kicker,
    headline,
    lead,
    section: { slug: 'society', name: 'مجتمع', nameEn: 'Society' },
    publishedAt: later(0).toISOString(),
    updatedAt: null,
    urgency: 0,
    coverage: null,
    photo: {
      id: 1,
      key: '0123456789abcdef0123',
      width: 1600,
      height: 900,
      cuts: { whole: { frame: { x: 0, y: 0, width: 1600, height: 900 }, widths: [240, 480] } },
      placeholder: 'data:image/webp;base64,',
      alt: 'جسر فوق نهر',
      caption: 'جسر الرمان',
      credit: 'الضحى',
    },
  });
});

test('the newest, without the one that is being read', async () => {
  const db = await copyDatabase();
  await printSeveral(db, 4, () => ({}));
  expect(ids(await listNewest(db.read, { except: 3, limit: 2, now }))).toEqual([4, 2]);
});

test('a section page by page, the newest first; no page beyond the last', async () => {
  const db = await copyDatabase();
  await printSeveral(db, 23, (number) => ({ sectionId: number <= 21 ? 1 : 2 }));
  const page = (slug: string, number: number) =>
    listSection(db.read, { slug, turn: { page: number }, now });

  expect(ids((await page('society', 1))?.cards ?? [])).toEqual(
    Array.from({ length: 20 }, (_, n) => 21 - n),
  );
  expect(await page('society', 2)).toMatchObject({ page: 2, pages: 2, cards: [{ id: 1 }] });
  expect(ids((await page('sport', 1))?.cards ?? [])).toEqual([23, 22]);
  for (const number of [0, -1, 3, 99]) expect(await page('society', number)).toBeNull();
  expect(await page('no-such', 1)).toBeNull();
});

test('a section that has no stories yet still has its first page', async () => {
  const db = await copyDatabase();
  expect(await listSection(db.read, { slug: 'sport', turn: { page: 1 }, now })).toEqual({
    section: { id: 2, slug: 'sport', name: 'رياضة', nameEn: 'Sport' },
    cards: [],
    stories: 0,
    page: 1,
    pages: 1,
    at: { before: null },
    newer: null,
    older: null,
  });
});

test('a withdrawn story is counted in no section', async () => {
  const db = await copyDatabase();
  await printSeveral(db, 21, () => ({}));
  dataOf(await withdrawStory(db, { actor: editor, storyId: 21, baseVersion: 3, notice: 'سُحب.' }));
  expect(await listSection(db.read, { slug: 'society', turn: { page: 1 }, now })).toMatchObject({
    pages: 1,
  });
});

test('related stories share two topics, where they have no words in common', async () => {
  const db = await copyDatabase();
  const topics = [[1, 2], [2], [1, 2], [], [1, 2]];
  // Without words in common.
  const text = (number: number): StoryContent['body'] => [
    { kind: 'paragraph', id: 'text', text: [{ text: `نص${number}` }] },
  ];
  await printSeveral(db, 5, (number) => ({
    topicIds: topics[number - 1] ?? [],
    kicker: '',
    headline: `خبر${number}`,
    lead: '',
    body: text(number),
  }));
  const related = async (id: number) => ids(await listRelated(db.read, { id, limit: 9, now }));
  expect(await related(1)).toEqual([5, 3]);
  expect(await related(2)).toEqual([]);
  expect(await related(4)).toEqual([]);
});

describe('what a page is made from is noted:', () => {
  const noted = async (read: () => Promise<unknown>) => {
    const notes: PageNotes = { tags: new Set() };
    await takingNotes(notes, read);
    return [...notes.tags].toSorted();
  };

  test('the front page, from what stands on it and from whatever else is published', async () => {
    const db = await copyDatabase();
    await printSeveral(db, 2, (number) => ({ sectionId: number }));
    const tags = await noted(() => listFront(db.read, { now }));
    expect(tags).toEqual(['front', 'sections', 'story:1', 'story:2', 'urgent']);
  });

  test('a section, also where it is empty or has no such page', async () => {
    const db = await copyDatabase();
    await printSeveral(db, 2, (number) => ({ sectionId: number }));
    const section = (slug: string, page: number) =>
      noted(() => listSection(db.read, { slug, turn: { page }, now }));
    expect(await section('society', 1)).toEqual(['section:1', 'story:1']);
    expect(await section('society', 2)).toEqual(['section:1']);
    expect(await section('no-such', 1)).toEqual([]);
  });

  test('the newest and the related, from themselves alone: no story is made anew for each other one', async () => {
    const db = await copyDatabase();
    await printSeveral(db, 3, () => ({}));
    const newest = await noted(() => listNewest(db.read, { except: 3, limit: 1, now }));
    expect(newest).toEqual(['story:2']);
    const related = await noted(() => listRelated(db.read, { id: 3, limit: 1, now }));
    expect(related).toEqual(['story:2']);
  });

  test('a story that points to another, also where it cannot be seen', async () => {
    const db = await copyDatabase();
    const old = await writePrinted(db, journalist);
    const body: StoryContent['body'] = [
      ...bridgeStory.body,
      { kind: 'context', id: 'context-1', storyId: old.storyId, line: '' },
    ];
    await writePrinted(db, journalist, { content: { ...bridgeStory, body } });
    dataOf(await withdrawStory(db, { ...old, actor: editor, notice: 'سُحب.' }));
    const tags = await noted(() => getPublishedStory(db.read, { id: 2, now }));
    expect(tags).toEqual(['photo:1', 'story:1', 'story:2']);
  });

  test('a story that does not exist: it may one day', async () => {
    const db = await copyDatabase();
    expect(await noted(() => getPublishedStory(db.read, { id: 9, now }))).toEqual(['story:9']);
  });
});

describe('a story', () => {
  test('as readers read it', async () => {
    const db = await copyDatabase();
    const content: StoryContent = {
      ...bridgeStory,
      bylineIds: [2, 1],
      leadPhotoCut: '16x9',
      body: [
        ...bridgeStory.body,
        { kind: 'context', id: 'context-1', storyId: 1, line: 'وكان قد أُغلق' },
      ],
    };
    await writePrinted(db, journalist);
    await writePrinted(db, journalist, { content });
    const read = await getPublishedStory(db.read, { id: 2, now });
    expect(read).toMatchObject({
      state: 'published',
      story: {
        leadPhotoCut: '16x9',
        body: content.body,
        bylines: [{ name: 'سامي الخطيب' }, { name: 'ليلى النجار' }],
        topics: [{ slug: 'roads' }, { slug: 'cities' }],
        corrections: [],
        readingMinutes: 1,
        shortHeadlines: bridgeStory.shortHeadlines,
      },
    });
    const { photos, contexts } = read?.state === 'published' ? read.story : {};
    expect(Object.keys(photos ?? {})).toEqual(['1']);
    expect(contexts?.[1]).toMatchObject({ id: 1, headline: bridgeStory.headline });
  });

  test('what «في سياق آخر» points to is gone once it is withdrawn', async () => {
    const db = await copyDatabase();
    const old = await writePrinted(db, journalist);
    const body: StoryContent['body'] = [
      ...bridgeStory.body,
      { kind: 'context', id: 'context-1', storyId: old.storyId, line: '' },
    ];
    await writePrinted(db, journalist, { content: { ...bridgeStory, body } });
    dataOf(await withdrawStory(db, { ...old, actor: editor, notice: 'سُحب.' }));
    const read = await getPublishedStory(db.read, { id: 2, now });
    expect(read?.state === 'published' && read.story.contexts).toEqual({});
  });

  test('notes what its page depends on, and that it is gone', async () => {
    const db = await copyDatabase();
    const story = await writePrinted(db, journalist);
    const read = async () => {
      const notes: PageNotes = { tags: new Set() };
      await takingNotes(notes, () => getPublishedStory(db.read, { id: 1, now }));
      return notes;
    };
    expect(await read()).toEqual({ tags: new Set(['story:1', 'photo:1']) });
    dataOf(await withdrawStory(db, { ...story, actor: editor, notice: 'سُحب.' }));
    expect((await read()).status).toBe(410);
  });
});

test('stories are found by all of the words, wherever they stand in the headline', async () => {
  const db = await copyDatabase();
  const headlines = ['جسر الرمان يُفتتح', 'حديقة الرمان تتسع', '100% من الأسهم'];
  await printSeveral(db, 3, (number) => ({ headline: headlines[number - 1] ?? '' }));
  const found = async (words: string, except = 0) =>
    ids(await findPrintedStories(db.read, { words, except }));
  expect(await found('الرمان')).toEqual([2, 1]);
  expect(await found(' الرمان  جسر ')).toEqual([1]);
  expect(await found('الرمان', 2)).toEqual([1]);
  expect(await found('')).toEqual([3, 2, 1]);
  expect(await found('%')).toEqual([3]);
  expect(await found("' OR 1=1 --")).toEqual([]);
});
