import { expect, test } from 'vitest';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { mergePhotos } from './merge-photos.ts';

const photo: BlockOf<'photo'> = { kind: 'photo', id: 'photo-1', mediaId: 7, caption: '' };
const gallery: BlockOf<'gallery'> = {
  kind: 'gallery',
  id: 'gallery',
  photos: [7, 8, 9].map((mediaId) => ({ mediaId, caption: '' })),
};

test('a caption by one and a cut by the other are both taken', () => {
  const mine = { ...photo, caption: 'من الميناء' };
  const theirs = { ...photo, cut: '16x9' as const };
  expect(mergePhotos({ base: photo, mine, theirs })).toEqual({ ...mine, cut: '16x9' });
  expect(mergePhotos({ base: photo, mine: theirs, theirs: mine })).toEqual({
    ...mine,
    cut: '16x9',
  });
});

test('two captions, or a caption for a photo that the other changed, contend', () => {
  const mine = { ...photo, caption: 'من الميناء' };
  expect(mergePhotos({ base: photo, mine, theirs: { ...photo, caption: 'من البحر' } })).toBeNull();
  expect(mergePhotos({ base: photo, mine, theirs: { ...photo, mediaId: 8 } })).toBeNull();
});

test('a gallery is merged photo by photo', () => {
  const captioned = gallery.photos.map((use) =>
    use.mediaId === 8 ? { ...use, caption: 'الثانية' } : use,
  );
  const mine = { ...gallery, photos: captioned };
  const theirs = { ...gallery, photos: gallery.photos.toReversed() };
  const merged = { ...gallery, photos: captioned.toReversed() };
  expect(mergePhotos({ base: gallery, mine, theirs })).toEqual(merged);
  expect(mergePhotos({ base: gallery, mine: theirs, theirs: mine })).toEqual(merged);
  const without = { ...gallery, photos: gallery.photos.filter(({ mediaId }) => mediaId !== 8) };
  expect(mergePhotos({ base: gallery, mine, theirs: without })).toBeNull();
  const added = { ...gallery, photos: [...gallery.photos, { mediaId: 5, caption: '' }] };
  expect(mergePhotos({ base: gallery, mine, theirs: added })).toEqual({
    ...gallery,
    photos: [...captioned, { mediaId: 5, caption: '' }],
  });
  expect(mergePhotos({ base: gallery, mine: added, theirs })).toBeNull();
});

test('blocks of words are none of its business', () => {
  const words = { kind: 'paragraph' as const, id: 'paragraph', text: [] };
  expect(mergePhotos({ base: words, mine: words, theirs: words })).toBeNull();
});
