import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { emptyContent } from './content.ts';
import { type PhotoOnFile, photoFaults } from './photo-readiness.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const ready: PhotoOnFile = {
  alt: 'جسر فوق نهر',
  caption: 'جسر الرمان',
  credit: 'الضحى',
  rightsEndAt: null,
  hasFiles: true,
};
const photo = (caption: string): Block => ({ kind: 'photo', id: 'photo-1', mediaId: 1, caption });
const gallery: Block = {
  kind: 'gallery',
  id: 'gallery',
  photos: [2, 1].map((mediaId) => ({ mediaId, caption: 'من النهر' })),
};

function faultsOf(parts: Partial<PhotoOnFile>, content: Partial<typeof emptyContent>) {
  const photos = { 1: { ...ready, ...parts }, 2: ready };
  return photoFaults({ ...emptyContent, ...content }, { photos, now });
}

test.each<[string, Partial<PhotoOnFile>, string | undefined]>([
  ['is complete', {}, undefined],
  ['has no alternative text', { alt: ' ' }, 'photo_words'],
  ['has no caption', { caption: '' }, 'photo_words'],
  ['has no credit', { credit: '' }, 'photo_words'],
  ['has rights that end in a moment', { rightsEndAt: '2026-11-22T12:00:00.001Z' }, undefined],
  ['has rights that end now', { rightsEndAt: '2026-11-22T15:00:00.000+03:00' }, 'photo_rights'],
  ['has no files', { hasFiles: false }, 'photo_files'],
])('a photo that %s', (_, parts, fault) => {
  expect(faultsOf(parts, { leadPhotoId: 1 })).toEqual(fault ? { leadPhotoId: fault } : {});
  expect(faultsOf(parts, { body: [photo('')] })).toEqual(fault ? { body: fault } : {});
});

test('a caption where it is shown is caption enough; the lead photo has none but its own', () => {
  const parts = { caption: '' };
  expect(faultsOf(parts, { body: [photo('من النهر'), gallery] })).toEqual({});
  expect(faultsOf(parts, { leadPhotoId: 1, body: [photo('من النهر')] })).toEqual({
    leadPhotoId: 'photo_words',
  });
});

test('each photo of a gallery counts, and one that is not there at all', () => {
  expect(faultsOf({ credit: '' }, { body: [gallery] })).toEqual({ body: 'photo_words' });
  expect(faultsOf({}, { leadPhotoId: 3 })).toEqual({ leadPhotoId: 'photo_files' });
});
