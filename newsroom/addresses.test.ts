import { expect, test } from 'vitest';
import {
  deskStoryAddress,
  localAddress,
  sectionAddress,
  shortAddress,
  storyAddress,
} from './addresses.ts';

test('Arabic is the site itself, English stands under /en', () => {
  expect(localAddress('ar', '/')).toBe('/');
  expect(localAddress('ar', '/desk')).toBe('/desk');
  expect(localAddress('en', '/')).toBe('/en');
  expect(localAddress('en', '/desk')).toBe('/en/desk');
});

test('a story is found by its number; its slug is encoded, so that it can stand in a header', () => {
  const story = { id: 12, slug: 'قمة-عربية' };
  const slug = '%D9%82%D9%85%D8%A9-%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9';
  expect(storyAddress('ar', story)).toBe(`/news/12/${slug}`);
  expect(storyAddress('en', story)).toBe(`/en/news/12/${slug}`);
  expect(storyAddress('ar', { id: 12, slug: 'a/b?c#d' })).toBe('/news/12/a%2Fb%3Fc%23d');
});

test('the other addresses', () => {
  expect(shortAddress(12)).toBe('/n/12');
  expect(sectionAddress('ar', 'sport')).toBe('/section/sport');
  expect(sectionAddress('en', 'a/b')).toBe('/en/section/a%2Fb');
  expect(deskStoryAddress('ar', 12)).toBe('/desk/stories/12');
  expect(deskStoryAddress('en', 12)).toBe('/en/desk/stories/12');
});
