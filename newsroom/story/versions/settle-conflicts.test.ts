import { expect, test } from 'vitest';
import type { Block } from '#newsroom/story/blocks.ts';
import { type StoryContent, emptyContent, storyContent } from '#newsroom/story/content.ts';
import { mergeContent } from './merge-content.ts';
import {
  type Choice,
  type Decision,
  choicesIn,
  conflictKey,
  settleConflicts,
  standingChoices,
} from './settle-conflicts.ts';

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text }],
});
const base = {
  ...emptyContent,
  headline: 'قمة',
  sectionId: 1,
  body: [paragraph('first1', 'أول'), paragraph('second', 'ثان'), paragraph('third1', 'ثالث')],
};
const mine = {
  ...base,
  headline: 'قمة أولى',
  sectionId: 2,
  body: [paragraph('first1', 'أول بيدي'), paragraph('third1', 'ثالث')],
};
const theirs = {
  ...base,
  headline: 'قمة ثانية',
  sectionId: 3,
  body: [
    paragraph('first1', 'أول بيدها'),
    paragraph('second', 'ثان بيدها'),
    paragraph('third1', 'ثالث'),
  ],
};
const merge = mergeContent(base, mine, theirs);
const settled = (choice?: Choice) =>
  settleConflicts({
    merge,
    choices: new Map(choice && merge.conflicts.map((one) => [conflictKey(one), choice])),
    newId: () => 'newone',
  });
const texts = ({ body }: StoryContent) =>
  body.map((block) =>
    block.kind === 'paragraph' ? block.text.map(({ text }) => text).join() : '',
  );

test('mine stands where it is chosen, and where nothing is', () => {
  expect(settled('mine')).toEqual(mine);
  expect(settled()).toEqual(mine);
});

test('theirs is taken, a block that I removed in its old place too', () => {
  expect(settled('theirs')).toEqual(theirs);
});

test('both: theirs after mine with a name of its own, lines joined, a choice as it was', () => {
  const both = settled('both');
  expect(texts(both)).toEqual(['أول بيدي', 'أول بيدها', 'ثان بيدها', 'ثالث']);
  expect(both.body.map(({ id }) => id)).toEqual(['first1', 'newone', 'second', 'third1']);
  expect(both).toMatchObject({ headline: 'قمة أولى / قمة ثانية', sectionId: 2 });
  expect(storyContent.safeParse(both).success).toBe(true);
});

test('both are offered where there are two, which fit together', () => {
  expect(merge.conflicts.map((one) => [conflictKey(one), choicesIn(one).includes('both')])).toEqual(
    [
      ['headline', true],
      ['sectionId', false],
      ['block first1', true],
      ['block second', false],
    ],
  );
  const long = { kind: 'line', field: 'kicker', base: '' } as const;
  expect(choicesIn({ ...long, mine: 'ا'.repeat(30), theirs: 'ب'.repeat(27) })).toContain('both');
  expect(choicesIn({ ...long, mine: 'ا'.repeat(30), theirs: 'ب'.repeat(28) })).not.toContain(
    'both',
  );
});

test('of two cuts of the lead photo one is taken', () => {
  const [wide, square] = [
    { ...base, leadPhotoCut: '16x9' as const },
    { ...base, leadPhotoCut: '1x1' as const },
  ];
  const contested = mergeContent(base, wide, square);
  const choices = new Map<string, Choice>([['leadPhotoCut', 'theirs']]);
  expect(settleConflicts({ merge: contested, choices, newId: () => 'newone' })).toEqual(square);
});

test('a choice stands until the chooser writes on in the part that it is about', () => {
  const decisions = new Map(
    merge.conflicts.map((one): [string, Decision] => [
      conflictKey(one),
      { choice: 'theirs', mine: one.mine },
    ]),
  );
  const [first = paragraph('first1', '')] = mine.body;
  const writtenOn = {
    ...mine,
    headline: 'قمة أولى وأخيرة',
    body: [first, paragraph('third1', 'ثالث بيدي')],
  };
  const { conflicts } = mergeContent(base, writtenOn, theirs);
  expect([...standingChoices(conflicts, decisions).keys()].toSorted()).toEqual([
    'block first1',
    'block second',
    'sectionId',
  ]);
});
