import { expect, test } from 'vitest';
import type { StoryContent } from './content.ts';
import { emptyContent } from './content.ts';
import { swapPhoto } from './swap-photo.ts';

const showing = (one: number, other: number): StoryContent => ({
  ...emptyContent,
  leadPhotoId: one,
  leadPhotoCut: '16x9',
  body: [
    { kind: 'divider', id: 'divider' },
    { kind: 'photo', id: 'photo-1', mediaId: one, caption: 'من النهر', cut: '1x1' },
    { kind: 'photo', id: 'photo-2', mediaId: other, caption: '' },
    {
      kind: 'gallery',
      id: 'gallery',
      photos: [
        { mediaId: other, caption: 'الأولى' },
        { mediaId: one, caption: 'الثانية' },
      ],
    },
  ],
});

test('one photo is in the place of another everywhere; captions and cuts stay', () => {
  expect(swapPhoto(showing(4, 5), { from: 4, to: 7 })).toEqual(showing(7, 5));
  expect(swapPhoto(showing(4, 5), { from: 5, to: 7 })).toEqual(showing(4, 7));
  expect(swapPhoto(showing(4, 5), { from: 6, to: 7 })).toEqual(showing(4, 5));
});
