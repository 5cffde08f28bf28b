import { expect, test } from 'vitest';
import { mentionsIn, splitMentions } from './mentions.ts';

const colleagues = [
  { id: 'a', name: 'ليلى النجار' },
  { id: 'b', name: 'ليلى النجار الصغرى' },
  { id: 'c', name: 'سامي' },
  { id: 'd', name: 'سامي' },
];

test.each([
  ['@ليلى النجار، من المصدر؟', ['a']],
  ['رأي @ليلى النجار الصغرى هنا', ['b']],
  ['@سامي تحقق', ['c', 'd']],
  ['@سامية ليست سامي', []],
  ['ليلى النجار بلا علامة', []],
  ['@ليلى النجار ثم @ليلى النجار', ['a']],
  ['بريد a@b ثم @ليلى النجار', ['a']],
])('%s', (text, ids) => {
  expect(mentionsIn(text, colleagues)).toEqual(ids);
  expect(
    splitMentions(text, colleagues)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
