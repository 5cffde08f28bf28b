import { expect, test } from 'vitest';
import { type Crops, type FocalPoint, framesOf, isFrameOf } from './cuts.ts';

const photo = (
  width: number,
  height: number,
  focal: FocalPoint | null = null,
  crops: Crops = {},
) => ({ width, height, focal, crops });

test('without a focal point every cut is the largest of its ratio, from the middle', () => {
  expect(framesOf(photo(1600, 900))).toEqual({
    whole: { x: 0, y: 0, width: 1600, height: 900 },
    '16x9': { x: 0, y: 0, width: 1600, height: 900 },
    '4x3': { x: 200, y: 0, width: 1200, height: 900 },
    '1x1': { x: 350, y: 0, width: 900, height: 900 },
  });
});

test('of a tall picture, height is what is cut off', () => {
  const { '16x9': wide, '1x1': square } = framesOf(photo(900, 1600));
  expect(wide).toEqual({ x: 0, y: 547, width: 900, height: 506 });
  expect(square).toEqual({ x: 0, y: 350, width: 900, height: 900 });
});

test('the focal point stays in sight, and no cut leaves the picture', () => {
  const { '1x1': square, '4x3': four } = framesOf(photo(1600, 900, { x: 1, y: 0 }));
  expect(square).toEqual({ x: 700, y: 0, width: 900, height: 900 });
  expect(four.x + four.width).toBe(1600);
});

test('a cut that was set by hand stands, whatever the focal point says', () => {
  const byHand = { x: 10, y: 20, width: 300, height: 300 };
  const frames = framesOf(photo(1600, 900, { x: 0.9, y: 0.9 }, { '1x1': byHand }));
  expect(frames['1x1']).toEqual(byHand);
});

test.each([
  ['inside and square', { x: 0, y: 0, width: 300, height: 300 }, true],
  ['a pixel off the ratio', { x: 0, y: 0, width: 300, height: 301 }, true],
  ['two pixels off the ratio', { x: 0, y: 0, width: 300, height: 302 }, false],
  ['beyond an edge', { x: 1400, y: 0, width: 300, height: 300 }, false],
  ['too narrow', { x: 0, y: 0, width: 239, height: 239 }, false],
])('a square set by hand: %s', (_, frame, expected) => {
  expect(isFrameOf({ width: 1600, height: 900 }, '1x1', frame)).toBe(expected);
});
