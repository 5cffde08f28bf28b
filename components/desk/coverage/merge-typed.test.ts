import { expect, test } from 'vitest';
import { type TypedUpdate, mergeTyped } from './merge-typed.ts';

const base: TypedUpdate = { kind: 'plain', text: 'فُتح الجسر.\nعبرت حافلة.', photoIds: [1] };

test('lines and photos that either added stand in one entry', () => {
  const mine = { ...base, text: `${base.text}\nوصل الوزير.`, photoIds: [1, 2] };
  const theirs: TypedUpdate = { kind: 'key', text: `فُتح الجسر اليوم.\nعبرت حافلة.`, photoIds: [3] };
  expect(mergeTyped({ base, mine, theirs })).toEqual({
    values: { kind: 'key', text: 'فُتح الجسر اليوم.\nعبرت حافلة.\nوصل الوزير.', photoIds: [2, 3] },
    disputed: [],
  });
});

test('a line that both changed is asked about', () => {
  const mine = { ...base, text: 'فُتح الجسر.\nعبرت حافلتان.' };
  const theirs = { ...base, text: 'فُتح الجسر.\nعبرت ثلاث حافلات.' };
  expect(mergeTyped({ base, mine, theirs }).disputed).toEqual(['text']);
});
