import { expect, test } from 'vitest';
import { mergeHouseWords } from './merge-house-words.ts';

const base = { title: 'من نحن', text: 'صحيفة.\n\nتأسست 1962.' };

test('paragraphs that two admins added stand in one page, under the title that one of them changed', () => {
  const mine = { ...base, text: `${base.text}\n\nهاتفنا 100.` };
  const theirs = { title: 'عن الصحيفة', text: `مقدمة.\n\n${base.text}` };
  expect(mergeHouseWords({ base, mine, theirs })).toEqual({
    values: { title: 'عن الصحيفة', text: `مقدمة.\n\n${base.text}\n\nهاتفنا 100.` },
    disputed: [],
  });
});

test('a paragraph that both changed is asked about', () => {
  const mine = { ...base, text: 'صحيفة.\n\nتأسست 1961.' };
  const theirs = { ...base, text: 'صحيفة.\n\nتأسست 1963.' };
  expect(mergeHouseWords({ base, mine, theirs }).disputed).toEqual(['text']);
});
