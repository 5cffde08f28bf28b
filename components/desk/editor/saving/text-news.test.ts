import { expect, test } from 'vitest';
import { emptyContent } from '#newsroom/story/content.ts';
import { newsAfter } from './text-news.ts';

const text = (headline: string) => ({ ...emptyContent, headline });
const arrival = (by: string, version: number) => ({
  by: [by],
  version,
  before: text(`قبل ${version}`),
  after: text(`بعد ${version}`),
  isMerged: false,
});

test('what came is not seen yet, whatever was seen before', () => {
  const first = newsAfter(null, arrival('هدى', 4));
  expect(first).toEqual({ ...arrival('هدى', 4), isSeen: false });
  expect(newsAfter({ ...first, isSeen: true }, arrival('كريم', 5))).toEqual({
    ...arrival('كريم', 5),
    isSeen: false,
  });
});

test('what comes on top of what is not seen is compared with what was seen last, and names both writers', () => {
  const first = newsAfter(null, { ...arrival('هدى', 4), isMerged: true });
  const second = newsAfter(first, arrival('كريم', 5));
  expect(second).toEqual({
    by: ['هدى', 'كريم'],
    version: 5,
    before: text('قبل 4'),
    after: text('بعد 5'),
    isMerged: true,
    isSeen: false,
  });
  expect(newsAfter(second, arrival('هدى', 6)).by).toEqual(['هدى', 'كريم']);
});
