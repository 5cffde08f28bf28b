import type { Studio } from '#media/demo/studio.ts';
import { arch } from './arches.ts';
import { outside } from './interior.ts';
import {
  d,
  downward,
  ellipse,
  fade,
  glow,
  many,
  path,
  polygon,
  rect,
  stroke,
  type Triple,
} from './marks.ts';

/** An arched recess in a wall with a vessel in it. */
export function niche(open: Studio, x: number, base: number): string {
  const studio = open.indoors();
  const hollow = fade(studio, [
    [0, studio.paint('ochre', { lit: 0.9 })],
    [1, studio.paint('wood', { lit: 0.2 })],
  ]);
  const clay = studio.paint(studio.random.pick(['terracotta', 'petrol', 'olive']), { lit: 0.6 });
  const tall = studio.random.between(90, 130);
  return [
    path(
      arch({ x, base, width: 124, height: 270 }),
      studio.paint('plaster', { lit: 0.95, far: 0.2 }),
    ),
    path(arch({ x, base, width: 106, height: 254 }), hollow),
    rect([x - 53, base - 40, 106, 40], studio.paint('plaster', { lit: 0.6 })),
    jar(studio, [x, base - 40, tall], clay),
  ].join('');
}

function jar(studio: Studio, [x, base, height]: Triple, colour: string): string {
  const h = height / 100;
  const shape = d`M${x - 12 * h} ${base}C${x - 30 * h} ${base - 18 * h} ${x - 44 * h} ${base - 44 * h} ${x - 36 * h} ${base - 64 * h}C${x - 28 * h} ${base - 80 * h} ${x - 13 * h} ${base - 80 * h} ${x - 14 * h} ${base - 94 * h}L${x - 19 * h} ${base - 100 * h}H${x + 19 * h}L${x + 14 * h} ${base - 94 * h}C${x + 13 * h} ${base - 80 * h} ${x + 28 * h} ${base - 80 * h} ${x + 36 * h} ${base - 64 * h}C${x + 44 * h} ${base - 44 * h} ${x + 30 * h} ${base - 18 * h} ${x + 12 * h} ${base}z`;
  const [a, b] = studio.sunSide > 0 ? [0.55, 0] : [0, 0.55];
  const round = fade(
    studio,
    [
      [0, '#0d1016', a],
      [0.5, '#0d1016', 0],
      [1, '#0d1016', b],
    ],
    'across',
  );
  return path(shape, colour) + path(shape, round);
}

/** A great glazed jar on a plinth under glass, lit from above. */
export function showcase(open: Studio, x: number, base: number): string {
  const studio = open.indoors();
  const plinth = downward(studio, 'plaster', [0.95, 0.35]);
  const light = glow(studio, [
    [0, '#fff1cf', 0.75],
    [0.6, '#ffe6b4', 0.22],
    [1, '#ffe6b4', 0],
  ]);
  const gold = studio.paint('ochre', { lit: 0.95 });
  const top = base - 150;
  const bands = many(
    3,
    (i) =>
      d`M${x - 98 + i * 6 - (i === 1 ? 8 : 0)} ${top - 112 - i * 38}Q${x} ${top - 84 - i * 38} ${x + 98 - i * 6 + (i === 1 ? 8 : 0)} ${top - 112 - i * 38}`,
  );
  const stars = many(7, (i) => {
    const left = x - 66 + i * 22;
    const y = top - 112 + (1 - ((i - 3) / 3.6) ** 2) * 14;
    return path(
      polygon([
        [left, y - 11],
        [left + 9, y],
        [left, y + 11],
        [left - 9, y],
      ]),
      gold,
    );
  });
  return [
    path(ellipse([x, base + 4, 190, 20]), '#14110e', 'fill-opacity=".35"'),
    path(ellipse([x, top - 140, 330, 300]), light),
    rect([x - 118, top, 236, 154], plinth),
    rect([x - 130, top - 10, 260, 18], studio.paint('plaster', { lit: 1 })),
    jar(studio, [x, top - 10, 250], studio.paint('petrol', { lit: 0.9 })),
    stroke(bands, [gold, 5]),
    stars,
    path(
      d`M${x - 122} ${top - 10}V${top - 320}H${x + 122}V${top - 10}z`,
      fade(
        studio,
        [
          [0, '#ffffff', 0.16],
          [0.5, '#ffffff', 0.02],
          [1, '#ffffff', 0.12],
        ],
        'across',
      ),
    ),
    stroke(
      d`M${x - 122} ${top - 10}V${top - 320}H${x + 122}V${top - 10}`,
      [studio.paint('cloth', { lit: 0.95 }), 2.4],
      'stroke-opacity=".7"',
    ),
    path(outsideSheen(x, top), outside(open), 'fill-opacity=".16"'),
  ].join('');
}

const outsideSheen = (x: number, top: number) =>
  d`M${x - 100} ${top - 10}L${x - 20} ${top - 320}H${x + 30}L${x - 50} ${top - 10}z`;
