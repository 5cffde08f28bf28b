import { expect, test } from 'vitest';
import { moveFrame, resizeFrame } from './adjust-frame.ts';
import { cropNames, cropRatios, frameAround, isFrameOf } from './cuts.ts';

const size = { width: 1600, height: 900 };
const square = { x: 100, y: 100, width: 400, height: 400 };
const corner = { x: 0, y: 0 };

test('a frame moves by whole pixels and stops at the edges', () => {
  expect(moveFrame(size, square, { x: 10.4, y: -20 })).toEqual({ ...square, x: 110, y: 80 });
  expect(moveFrame(size, square, { x: 9_000, y: 9_000 })).toEqual({ ...square, x: 1200, y: 500 });
  expect(moveFrame(size, square, { x: -9_000, y: -9_000 })).toEqual({ ...square, x: 0, y: 0 });
});

test('a corner that stays keeps its place while the other is dragged', () => {
  const wider = resizeFrame({ size, name: '1x1', frame: square, width: 600, from: corner });
  expect(wider).toEqual({ x: 100, y: 100, width: 600, height: 600 });
  const opposite = { x: 1, y: 1 };
  const other = resizeFrame({ size, name: '1x1', frame: square, width: 450, from: opposite });
  expect(other).toEqual({ x: 50, y: 50, width: 450, height: 450 });
});

test('the picture ends it, and so does the least width', () => {
  const huge = resizeFrame({ size, name: '1x1', frame: square, width: 5_000, from: corner });
  expect(huge).toEqual({ x: 100, y: 100, width: 800, height: 800 });
  const tiny = resizeFrame({ size, name: '1x1', frame: square, width: 1, from: corner });
  expect(tiny.width).toBe(240);
});

test('from the middle it grows to all sides, and is moved back into the picture', () => {
  const middle = { x: 0.5, y: 0.5 };
  const grown = resizeFrame({ size, name: '1x1', frame: square, width: 500, from: middle });
  expect(grown).toEqual({ x: 50, y: 50, width: 500, height: 500 });
  const whole = resizeFrame({ size, name: '1x1', frame: square, width: 900, from: middle });
  expect(whole).toEqual({ x: 0, y: 0, width: 900, height: 900 });
});

test.each(cropNames)('whatever is asked for, the frame of %s is one that is accepted', (name) => {
  for (const picture of [size, { width: 333, height: 777 }, { width: 2_001, height: 801 }]) {
    const frame = frameAround(picture, cropRatios[name], { x: 0.3, y: 0.8 });
    for (const from of [corner, { x: 1, y: 0 }, { x: 0.5, y: 0.5 }]) {
      for (let width = 1; width < 2_500; width += 83) {
        const resized = resizeFrame({ size: picture, name, frame, width, from });
        expect(resized).toSatisfy((made) => isFrameOf(picture, name, made));
      }
    }
  }
});
