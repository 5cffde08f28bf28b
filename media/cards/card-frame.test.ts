import { expect, test } from 'vitest';
import { cardFrame } from './card-frame.ts';

const whole = (width: number, height: number) => ({ x: 0, y: 0, width, height });

test('without a focal point the card shows the middle of a picture', () => {
  expect(cardFrame(whole(1600, 900), null)).toEqual({ x: 0, y: 30, width: 1600, height: 840 });
  expect(cardFrame(whole(2000, 800), null)).toEqual({ x: 238, y: 0, width: 1524, height: 800 });
});

test('what must be seen stands above the words, where the picture has room', () => {
  const frame = cardFrame(whole(1200, 1800), { x: 0.5, y: 0.5 });
  expect(frame).toMatchObject({ width: 1200, height: 630 });
  expect((900 - frame.y) / frame.height).toBeCloseTo(0.36, 2);
});

test('the card shows nothing beyond a picture, nor beyond the cut that was set by hand', () => {
  expect(cardFrame(whole(1200, 1800), { x: 0, y: 0 }).y).toBe(0);
  expect(cardFrame(whole(1200, 1800), { x: 1, y: 1 }).y).toBe(1170);
  const bounds = { x: 200, y: 100, width: 800, height: 450 };
  const frame = cardFrame(bounds, { x: 0.9, y: 0.9 });
  expect(frame.x).toBe(200);
  expect(frame.y).toBeGreaterThanOrEqual(100);
  expect(frame.y + frame.height).toBeLessThanOrEqual(550);
});
