import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { type StoryContent, emptyContent } from '#newsroom/story/content.ts';
import { linesOfBlock } from './block-lines.ts';
import { compareContent } from './compare-content.ts';
import { inventor } from './test/invent-story.ts';
import { randomOf } from './test/random.ts';

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text }],
});
const bodyOf = (...body: Block[]): StoryContent => ({ ...emptyContent, body });
const seen = (before: StoryContent, after: StoryContent) =>
  compareContent(before, after).blocks.map(
    (one) => `${one.change} ${(one.after ?? one.before)?.id}`,
  );

const first = paragraph('first1', 'افتُتحت القمة في الصباح');
const second = paragraph('second', 'وصلت الوفود ليلًا');
const third = paragraph('third1', 'تبدأ الجلسات غدًا');
const fourth = paragraph('fourth', 'يصدر بيان ختامي');

test('blocks that are kept, written anew, new and gone, each in its place', () => {
  const before = bodyOf(first, second, third);
  const after = bodyOf(first, paragraph('third1', 'نص آخر'), fourth);
  expect(seen(before, after)).toEqual([
    'same first1',
    'removed second',
    'changed third1',
    'added fourth',
  ]);
});

test('a block that moved, unchanged and changed', () => {
  const before = bodyOf(first, second, third, fourth);
  expect(seen(before, bodyOf(fourth, first, second, third))).toEqual([
    'moved fourth',
    'same first1',
    'same second',
    'same third1',
  ]);
  const [moved] = compareContent(
    before,
    bodyOf(paragraph('fourth', 'آخر'), first, second, third),
  ).blocks;
  expect(moved).toMatchObject({ change: 'changed', moved: { from: 4, to: 1 } });
});

test('a text that was pasted anew is known by its words, not by its ids', () => {
  const after = bodyOf(
    paragraph('pasted1', 'افتُتحت القمة في المساء'),
    paragraph('pasted2', 'شيء آخر تمامًا'),
    { ...third, id: 'pasted3' },
  );
  expect(seen(bodyOf(first, second, third), after)).toEqual([
    'changed pasted1',
    'added pasted2',
    'removed second',
    'same pasted3',
  ]);
});

const versions: [Block, Block, string[]][] = [
  [first, { ...first, dir: 'ltr' }, ['direction']],
  [
    paragraph('block1', 'قول'),
    { kind: 'subheadline', id: 'block1', level: 2, text: 'قول' },
    ['kind', 'level'],
  ],
  [
    { kind: 'paragraph', id: 'block1', text: [{ text: 'قال ' }, { text: 'نعم', bold: true }] },
    paragraph('block1', 'قال نعم'),
    ['bold'],
  ],
  [
    paragraph('block1', 'قال نعم'),
    { kind: 'paragraph', id: 'block1', text: [{ text: 'قال ' }, { text: 'نعم', href: '/n/1' }] },
    ['links'],
  ],
  [
    { kind: 'list', id: 'block1', ordered: true, items: [[{ text: 'بند' }]] },
    { kind: 'list', id: 'block1', ordered: false, items: [[{ text: 'بند' }]] },
    ['numbering'],
  ],
  [
    { kind: 'photo', id: 'block1', mediaId: 1, caption: 'منظر' },
    { kind: 'photo', id: 'block1', mediaId: 2, caption: 'منظر' },
    ['photos'],
  ],
  [
    { kind: 'context', id: 'block1', storyId: 1, line: 'صلة' },
    { kind: 'context', id: 'block1', storyId: 2, line: 'صلة' },
    ['story'],
  ],
];

test.each(versions)('what words do not show is a change too: %#', (before, after, traits) => {
  const [block] = compareContent(bodyOf(before), bodyOf(after)).blocks;
  expect(block).toMatchObject({ change: 'changed', traits });
});

test('a text that is only cut into other spans is the same', () => {
  const cut = (...texts: string[]): Block => ({
    kind: 'paragraph',
    id: 'block1',
    text: texts.map((text) => ({ text, bold: true, href: '/n/1' })),
  });
  expect(seen(bodyOf(cut('قال ', 'نعم')), bodyOf(cut('قال نعم')))).toEqual(['same block1']);
});

test('a new item of a list is one added line', () => {
  const items = (...texts: string[]) => texts.map((text) => [{ text }]);
  const list = { kind: 'list', id: 'block1', ordered: false } as const;
  const [block] = compareContent(
    bodyOf({ ...list, items: items('خبز', 'ماء') }),
    bodyOf({ ...list, items: items('خبز', 'ملح', 'ماء عذب') }),
  ).blocks;
  expect(block?.lines).toEqual([
    [{ text: 'خبز', kind: 'same' }],
    [
      { text: 'ماء', kind: 'removed' },
      { text: 'ملح', kind: 'added' },
    ],
    [{ text: 'ماء عذب', kind: 'added' }],
  ]);
});

test('fields that differ, lines by words and choices by ids', () => {
  const before = { ...emptyContent, headline: 'قمة', topicIds: [1, 2], leadPhotoId: 4 };
  const after = {
    ...before,
    headline: 'قمة المدن',
    topicIds: [2],
    leadPhotoId: null,
    leadPhotoCut: '16x9' as const,
    shortHeadlines: { ...before.shortHeadlines, search: 'قمة' },
  };
  expect(compareContent(before, after).fields).toEqual([
    {
      field: 'headline',
      runs: [
        { text: 'قمة', kind: 'same' },
        { text: ' المدن', kind: 'added' },
      ],
    },
    { field: 'search', runs: [{ text: 'قمة', kind: 'added' }] },
    { field: 'leadPhotoId', before: [4], after: [] },
    { field: 'topicIds', before: [1, 2], after: [2] },
    { field: 'leadPhotoCut', cuts: { before: 'whole', after: '16x9' } },
  ]);
  expect(compareContent(after, structuredClone(after))).toEqual({ fields: [], blocks: [] });
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'invented story %i: every block of both is there once, with its words, and in the newer order',
  (seed) => {
    const { story, edited } = inventor(randomOf(seed));
    const before = story(seed % 15);
    const after = edited(before, 1 + (seed % 11));
    const { blocks } = compareContent(before, after);
    expect(blocks.flatMap((one) => one.after ?? [])).toEqual(after.body);
    expect(blocks.flatMap((one) => one.before?.id ?? []).toSorted()).toEqual(
      before.body.map(({ id }) => id).toSorted(),
    );
    for (const one of blocks) {
      const words = (side: 'removed' | 'added') =>
        one.lines.map((runs) =>
          runs.flatMap((run) => (run.kind === side ? [] : run.text)).join(''),
        );
      expect(words('removed').join('')).toBe(one.after ? linesOfBlock(one.after).join('') : '');
      expect(words('added').join('')).toBe(one.before ? linesOfBlock(one.before).join('') : '');
    }
  },
);
