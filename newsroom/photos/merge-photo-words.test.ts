import { expect, test } from 'vitest';
import { changedFields, mergePhotoWords } from './merge-photo-words.ts';
import type { PhotoWords } from './photo-words.ts';

const base: PhotoWords = {
  alt: 'جسر',
  caption: 'الجسر عند الغروب',
  credit: 'نور',
  rights: '',
  rightsEndAt: null,
  focal: null,
  crops: {},
};
const square = { x: 0, y: 0, width: 300, height: 300 };

test('what each changed alone is taken from them', () => {
  const mine = { ...base, alt: 'جسر حجري', crops: { '1x1': square } };
  const theirs = { ...base, caption: 'الجسر ليلًا', rightsEndAt: '2026-12-31T21:00:00.000Z' };
  expect(mergePhotoWords({ base, mine, theirs })).toEqual({
    words: { ...mine, caption: theirs.caption, rightsEndAt: theirs.rightsEndAt },
    disputed: [],
  });
});

test('where both changed, mine stands and is disputed; where they agree, nothing is', () => {
  const mine = { ...base, alt: 'جسر حجري', credit: 'سلمى', focal: { x: 0.2, y: 0.5 } };
  const theirs = { ...base, alt: 'جسر خشبي', credit: 'سلمى', focal: { x: 0.8, y: 0.5 } };
  expect(mergePhotoWords({ base, mine, theirs })).toEqual({
    words: mine,
    disputed: ['alt', 'focal'],
  });
});

test('what one of them took away stays away', () => {
  const before = { ...base, crops: { '1x1': square } };
  const theirs = { ...before, alt: '' };
  const { words, disputed } = mergePhotoWords({ base: before, mine: base, theirs });
  expect(words).toEqual({ ...base, alt: '' });
  expect(disputed).toEqual([]);
});

test('the order of keys is no change', () => {
  const one = { ...base, crops: { '1x1': square, '4x3': { ...square, width: 400 } } };
  const other = {
    ...base,
    crops: { '4x3': { width: 400, x: 0, height: 300, y: 0 }, '1x1': square },
  };
  expect(changedFields(one, other)).toEqual([]);
});
