import { expect, test } from 'vitest';
import type { CutName } from '#newsroom/photos/cuts.ts';
import { type GalleryPhoto, areLow, galleryFrames, galleryPlace } from './gallery-frames.ts';

function shown(width: number, height: number, cut: CutName = 'whole'): GalleryPhoto {
  const frame = { x: 0, y: 0, width, height };
  const square = { ...frame, width: Math.min(width, height), height: Math.min(width, height) };
  const cuts = { whole: { frame, widths: [240] }, '1x1': { frame: square, widths: [240] } };
  const said = { alt: '', caption: '', credit: '', placeholder: '' };
  return { photo: { id: 1, key: 'abc', width, height, cuts, ...said }, caption: '', cut };
}

const wide = shown(3000, 2000);
const upright = shown(2000, 3000);

test.each([
  ['wide ones', [wide, wide, shown(1600, 900)], { strip: '3x2', rows: '3x2' }],
  ['very wide ones', [wide, shown(1600, 900), shown(900, 400)], { strip: '16x9', rows: '16x9' }],
  ['upright ones', [upright, upright, shown(9, 9)], { strip: '4x5', rows: '4x5' }],
  ['both', [wide, upright], { strip: '1x1', rows: '3x2' }],
  ['one cut', [shown(9, 6, '1x1'), shown(6, 9, '1x1')], { strip: '1x1', rows: '1x1' }],
  ['a cut and wholes', [shown(9, 6, '1x1'), wide, wide], { strip: '1x1', rows: '3x2' }],
])('frames for %s', (_, photos, frames) => {
  expect(galleryFrames(photos)).toEqual(frames);
});

test('a square frame as wide as the page would fill the window', () => {
  expect(areLow({ strip: '1x1', rows: '1x1' })).toBe(false);
  expect(areLow({ strip: '1x1', rows: '3x2' })).toBe(true);
});

test('a photo as wide as its frame takes its part of the page', () => {
  const { sizes } = galleryPlace(wide, { strip: '3x2', rows: '3x2' }, 2);
  expect(sizes).toBe(
    '(max-width: 44.5em) min(420px, 84vw), (max-width: 62.5em) calc(50vw - 28px), min(404px, 50vw - 206px)',
  );
});

test('a photo that is higher than its frame is as much narrower', () => {
  const { sizes, widest } = galleryPlace(upright, { strip: '1x1', rows: '3x2' }, 1);
  expect(sizes).toContain('(max-width: 44.5em) min(280px, 56vw)');
  expect(sizes).toContain('min(366.2px, 44.4vw - 176px)');
  expect(widest).toBeCloseTo(426.7, 1);
});
