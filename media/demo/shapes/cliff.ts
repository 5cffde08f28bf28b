import type { Studio } from '#media/demo/studio.ts';
import { d, fade, many, path, polygon, stroke } from './marks.ts';

/** A rock wall on one side of a gorge. */
export function cliff(studio: Studio, side: 1 | -1): string {
  const at = (x: number) => (side > 0 ? 1600 - x : x);
  const lit = side === studio.sunSide ? 0.12 : 0.8;
  const outline = [
    [-20, 250],
    [70, 262],
    [120, 322],
    [190, 350],
    [238, 420],
    [262, 500],
    [330, 590],
    [350, 690],
    [420, 770],
    [330, 800],
    [-20, 830],
  ] as const;
  const bands = many(
    7,
    (i) =>
      d`M${at(-20)} ${340 + i * 62}L${at(60 + i * 20)} ${332 + i * 64}L${at(130 + i * 34)} ${366 + i * 58}`,
  );
  return [
    path(
      polygon(outline.map(([x, y]) => [at(x), y])),
      fade(studio, [
        [0, studio.paint('rock', { lit, far: 0.14 })],
        [1, studio.paint('earth', { lit: lit * 0.6, far: 0.02 })],
      ]),
    ),
    stroke(bands, [studio.paint('dark', { lit: 0.5 }), 4], 'stroke-opacity=".22"'),
    path(
      polygon([
        [at(238), 420],
        [at(262), 500],
        [at(330), 590],
        [at(350), 690],
        [at(420), 770],
        [at(300), 700],
        [at(250), 590],
        [at(200), 500],
      ]),
      studio.paint('rock', { lit: side === studio.sunSide ? 0.02 : 1, far: 0.06 }),
      'fill-opacity=".7"',
    ),
  ].join('');
}
