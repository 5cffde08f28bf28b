import { describe, expect, test } from 'vitest';
import { type Block } from '#newsroom/story/blocks.ts';
import { type StoryContent, emptyContent, storyContent } from '#newsroom/story/content.ts';
import { linesOfBlock } from './block-lines.ts';
import { type Merge, type MergeConflict, mergeContent } from './merge-content.ts';
import { linesOf } from './story-fields.ts';
import { inventor } from './test/invent-story.ts';
import { randomOf } from './test/random.ts';

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text: text === '' ? [] : [{ text }],
});
/** A story of paragraphs whose ids are their first word. */
const storyOf = (...texts: string[]): StoryContent => ({
  ...emptyContent,
  body: texts.map((text) => paragraph(`block-${text.split(' ')[0]}`, text)),
});
const textsOf = ({ content }: Merge) => content.body.map((block) => linesOfBlock(block).join());

const base = storyOf('أول', 'ثان', 'ثالث', 'رابع');

test('what only one side changed, added and removed is taken from each', () => {
  const mine = storyOf('أول بيدي', 'ثان', 'زائد', 'ثالث', 'رابع');
  const theirs = storyOf('أول', 'ثان', 'رابع بيدها', 'جديد');
  const merge = mergeContent(base, mine, theirs);
  expect(textsOf(merge)).toEqual(['أول بيدي', 'ثان', 'زائد', 'رابع بيدها', 'جديد']);
  expect(merge.conflicts).toEqual([]);
});

test('a block that both changed differently is a conflict, and mine for the time being', () => {
  const merge = mergeContent(base, storyOf('أول بيدي', 'ثان'), storyOf('أول بيدها', 'ثان'));
  expect(textsOf(merge)).toEqual(['أول بيدي', 'ثان']);
  expect(merge.conflicts).toEqual([
    {
      kind: 'block',
      id: 'block-أول',
      base: paragraph('block-أول', 'أول'),
      mine: paragraph('block-أول', 'أول بيدي'),
      theirs: paragraph('block-أول', 'أول بيدها'),
    },
  ]);
});

test('the same change by both is one', () => {
  const both = storyOf('أول معًا', 'ثان', 'رابع', 'جديد');
  expect(mergeContent(base, both, structuredClone(both))).toMatchObject({
    content: both,
    conflicts: [],
  });
});

test('what one side changed and the other removed is a conflict', () => {
  const changed = storyOf('أول', 'ثان بيدها', 'ثالث', 'رابع');
  const removed = storyOf('أول', 'ثالث', 'رابع');
  const here = mergeContent(base, removed, changed);
  expect(textsOf(here)).toEqual(['أول', 'ثالث', 'رابع']);
  expect(here.conflicts).toMatchObject([{ id: 'block-ثان', mine: null }]);
  expect(here.order).toEqual(base.body.map(({ id }) => id));
  const there = mergeContent(base, changed, removed);
  expect(textsOf(there)).toContain('ثان بيدها');
  expect(there.conflicts).toMatchObject([{ id: 'block-ثان', theirs: null }]);
});

test('an empty paragraph that one side filled and the other removed stays', () => {
  const blank = { ...emptyContent, body: [paragraph('blank1', '')] };
  const mine = { ...emptyContent, body: [paragraph('blank1', 'نصي')] };
  const theirs = { ...emptyContent, body: [paragraph('other1', 'نصها')] };
  for (const merge of [mergeContent(blank, mine, theirs), mergeContent(blank, theirs, mine)]) {
    expect(textsOf(merge).toSorted()).toEqual(['نصها', 'نصي']);
    expect(merge.conflicts).toEqual([]);
  }
});

test('a caption by one and a cut by the other are one photo', () => {
  const photo = { kind: 'photo' as const, id: 'photo-1', mediaId: 7, caption: '' };
  const bodyOf = (use: object) => ({ ...emptyContent, body: [{ ...photo, ...use }] });
  const [mine, theirs] = [bodyOf({ caption: 'من الميناء' }), bodyOf({ cut: '1x1' })];
  expect(mergeContent(bodyOf({}), mine, theirs)).toMatchObject({
    content: bodyOf({ caption: 'من الميناء', cut: '1x1' }),
    conflicts: [],
  });
});

describe('order', () => {
  test.each<[why: string, mine: string, theirs: string, merged: string]>([
    ['their move is taken', 'a b c d', 'd a b c', 'd a b c'],
    ['my move is taken', 'b c a d', 'a b c d', 'b c a d'],
    ['both moves are taken', 'b a c d e f', 'a b c d f e', 'b a c d f e'],
    ['mine stands where both moved one block', 'b c a d', 'b c d a', 'b c a d'],
    ['mine first where both add in one place', 'a m b', 'a t b', 'a m t b'],
    ['runs of one hand stay together', 'a m n b', 'a t u b', 'a m n t u b'],
    ['at the start', 'm a b', 't a b', 'm t a b'],
    ['at the end', 'a b m', 'a b t', 'a b m t'],
    ['after a block that I removed', 'a c', 'a b t c', 'a t c'],
    ['after a block that I moved', 'b c a', 'a t b c', 'b c a t'],
    ['in a body that was empty', 'm n', 't', 'm n t'],
  ])('%s', (_, mine, theirs, merged) => {
    const body = (ids: string) => storyOf(...ids.split(' '));
    const shared = mine.split(' ').filter((id) => !'mntu'.includes(id));
    const all = theirs.split(' ').filter((id) => !'mntu'.includes(id));
    const old = body([...new Set([...shared, ...all])].toSorted().join(' '));
    expect(textsOf(mergeContent(old, body(mine), body(theirs))).join(' ')).toBe(merged);
  });
});

describe('fields', () => {
  const old = {
    ...emptyContent,
    headline: 'قمة',
    sectionId: 1,
    topicIds: [1, 2],
    bylineIds: [1, 2],
  };

  test('each by itself', () => {
    const mine = { ...old, headline: 'قمة المدن', topicIds: [2, 1, 5], bylineIds: [2, 1] };
    const theirs = {
      ...old,
      lead: 'افتُتحت',
      sectionId: 2,
      topicIds: [2, 7],
      shortHeadlines: { ...old.shortHeadlines, push: 'عاجل' },
    };
    expect(mergeContent(old, mine, theirs)).toMatchObject({
      content: {
        headline: 'قمة المدن',
        lead: 'افتُتحت',
        sectionId: 2,
        topicIds: [2, 5, 7],
        bylineIds: [2, 1],
        shortHeadlines: { push: 'عاجل' },
      },
      conflicts: [],
    });
  });

  test('a field that both changed is named with what it was and is', () => {
    const mine = { ...old, headline: 'قمة أولى', sectionId: null };
    const theirs = { ...old, headline: 'قمة ثانية', sectionId: 3 };
    const { content, conflicts } = mergeContent(old, mine, theirs);
    expect(content).toMatchObject({ headline: 'قمة أولى', sectionId: null });
    expect(conflicts).toEqual([
      { kind: 'line', field: 'headline', base: 'قمة', mine: 'قمة أولى', theirs: 'قمة ثانية' },
      { kind: 'choice', field: 'sectionId', base: 1, mine: null, theirs: 3 },
    ]);
  });

  test('the cut of the lead photo, whole where nothing is said', () => {
    const [wide, square] = [
      { ...old, leadPhotoCut: '16x9' as const },
      { ...old, leadPhotoCut: '1x1' as const },
    ];
    expect(mergeContent(old, old, wide).content).toEqual(wide);
    expect(mergeContent(wide, old, wide).content).toEqual(old);
    expect(mergeContent(old, wide, square).conflicts).toEqual([
      { kind: 'cut', field: 'leadPhotoCut', base: 'whole', mine: '16x9', theirs: '1x1' },
    ]);
  });

  test('spaces at the ends, which are cut off when a story is stored, are no change', () => {
    const mine = { ...old, headline: 'قمة ' };
    const theirs = { ...old, headline: 'قمة المدن' };
    expect(mergeContent(mine, mine, old).content.headline).toBe('قمة ');
    expect(mergeContent(mine, old, theirs)).toMatchObject({
      content: { headline: 'قمة المدن' },
      conflicts: [],
    });
  });
});

describe.each(Array.from({ length: 60 }, (_, seed) => seed))('invented story %i', (seed) => {
  const random = randomOf(seed);
  const { story, edited } = inventor(random);
  const start = story(seed % 12);
  const edits = 1 + (seed % 9);
  const mine = edited(start, edits);
  const theirs = edited(start, 10 - edits);
  const merge = mergeContent(start, mine, theirs);
  const swapped = mergeContent(start, theirs, mine);

  test('one side unchanged gives the other', () => {
    expect(mergeContent(start, mine, start)).toMatchObject({ content: mine, conflicts: [] });
    expect(mergeContent(start, start, mine)).toMatchObject({ content: mine, conflicts: [] });
    expect(mergeContent(start, mine, mine)).toMatchObject({ content: mine, conflicts: [] });
  });

  test('the result can be stored: ids are unique', () => {
    expect(storyContent.safeParse(merge.content).error).toBeUndefined();
    expect(new Set(merge.order).size).toBe(merge.order.length);
  });

  test('whatever either wrote is in the content or in a conflict', () => {
    const written = new Set([mine, theirs].flatMap(textsIn));
    for (const text of textsIn(start)) written.delete(text);
    const found = new Set([...textsIn(merge.content), ...merge.conflicts.flatMap(textsInConflict)]);
    expect([...written].filter((text) => !found.has(text))).toEqual([]);
  });

  test('both ways round it is the same, but for whose the contested parts are', () => {
    const turned = swapped.conflicts.map(
      (one) => ({ ...one, mine: one.theirs, theirs: one.mine }) as MergeConflict,
    );
    expect(byName(turned)).toEqual(byName(merge.conflicts));
    const contested = new Set(merge.conflicts.map(nameOf));
    const blocksOf = ({ content }: Merge) =>
      Object.fromEntries(
        content.body.filter(({ id }) => !contested.has(id)).map((block) => [block.id, block]),
      );
    expect(blocksOf(swapped)).toEqual(blocksOf(merge));
    expect(new Set(swapped.content.topicIds)).toEqual(new Set(merge.content.topicIds));
  });
});

const textsIn = (content: StoryContent) => [
  ...Object.values(linesOf(content)),
  ...content.body.flatMap(linesOfBlock),
];
const textsInConflict = (one: MergeConflict): string[] =>
  [one.mine, one.theirs].flatMap((side) =>
    typeof side === 'string' ? [side] : side && typeof side === 'object' ? linesOfBlock(side) : [],
  );
const nameOf = (one: MergeConflict) => (one.kind === 'block' ? one.id : one.field);
const byName = (conflicts: MergeConflict[]) =>
  Object.fromEntries(conflicts.map((one) => [nameOf(one), one]));
