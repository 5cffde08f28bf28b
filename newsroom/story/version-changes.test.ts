import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { emptyContent } from './content.ts';
import { changesBetween } from './version-changes.ts';

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text }],
});
const before = {
  ...emptyContent,
  headline: 'قمة المدن',
  body: [paragraph('first1', 'أول'), paragraph('second', 'ثان'), paragraph('third1', 'ثالث')],
};

test('a version is told by its fields, and by its blocks that are new, gone and written anew', () => {
  const after = {
    ...before,
    headline: 'قمة المدن العربية',
    topicIds: [2],
    body: [
      paragraph('third1', 'ثالث آخر'),
      paragraph('fourth', 'رابع'),
      paragraph('first1', 'أول'),
    ],
  };
  expect(changesBetween(before, after)).toEqual({
    fields: ['headline', 'topicIds'],
    added: 1,
    removed: 1,
    changed: 1,
  });
});

test('a cut that is chosen, and one that is no longer', () => {
  const cut = { ...before, leadPhotoCut: '16x9' as const };
  expect(changesBetween(before, cut).fields).toEqual(['leadPhotoCut']);
  expect(changesBetween(cut, before).fields).toEqual(['leadPhotoCut']);
});

test('nothing changed is nothing, and a block that only moved is not counted', () => {
  const none = { fields: [], added: 0, removed: 0, changed: 0 };
  expect(changesBetween(before, structuredClone(before))).toEqual(none);
  expect(changesBetween(before, { ...before, body: before.body.toReversed() })).toEqual(none);
});

test('a block that is written down in another order of its parts has not changed', () => {
  const [first, ...others] = before.body;
  const again: Block = { text: [{ text: 'أول' }], id: first?.id ?? '', kind: 'paragraph' };
  expect(changesBetween(before, { ...before, body: [again, ...others] }).changed).toBe(0);
});
