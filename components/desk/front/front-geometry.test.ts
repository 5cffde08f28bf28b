import { describe, expect, test } from 'vitest';
import { gapAmong } from './front-geometry.ts';

const box = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 50 });

describe('where a drop goes', () => {
  test('in a column: before the card whose upper half is pointed at', () => {
    const column = [box(0, 0), box(0, 60)];
    const at = (y: number) => gapAmong(column, { x: 50, y }, true);
    expect([at(10), at(40), at(70), at(100), at(500)]).toEqual([0, 1, 1, 2, 2]);
  });

  test('in rows: before the card whose first half is pointed at, in the text’s direction', () => {
    const rightToLeft = [box(110, 0), box(0, 0), box(110, 60)];
    const at = (x: number, y: number) => gapAmong(rightToLeft, { x, y }, true);
    expect([at(200, 25), at(120, 25), at(10, 25), at(200, 70)]).toEqual([0, 1, 2, 2]);
    const leftToRight = [box(0, 0), box(110, 0)];
    expect(gapAmong(leftToRight, { x: 90, y: 25 }, false)).toBe(1);
  });

  test('in an empty zone: first', () => {
    expect(gapAmong([], { x: 1, y: 1 }, true)).toBe(0);
  });
});
