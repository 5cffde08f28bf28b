import { arch } from '#media/demo/shapes/arches.ts';
import { head, seat } from '#media/demo/shapes/audience.ts';
import { curtain } from '#media/demo/shapes/curtain.ts';
import { shaft, vignette } from '#media/demo/shapes/interior.ts';
import { lattice } from '#media/demo/shapes/lattice.ts';
import {
  circle,
  downward,
  ellipse,
  fade,
  glow,
  many,
  path,
  polygon,
  rect,
  type Triple,
} from '#media/demo/shapes/marks.ts';
import { person } from '#media/demo/shapes/people.ts';
import type { Studio } from '#media/demo/studio.ts';

/** A play seen from the stalls: a carved arch, plum curtains, three actors in the light. */
export function theatre(open: Studio): string {
  const studio = open.indoors();
  const { random } = studio;
  const wall = downward(studio, 'wood', [0, 0.35]);
  const carving = lattice(studio, {
    size: 44,
    ink: studio.paint('ochre', { lit: 0.35 }),
    ground: studio.paint('darkwood', { lit: 0.3 }),
  });
  const opening = { x: 800, base: 706, width: 1040, height: 640 };
  const spot = glow(studio, [
    [0, '#fff3d0', 0.85],
    [0.6, '#ffe2a8', 0.35],
    [1, '#ffe2a8', 0],
  ]);
  return [
    rect([0, 0, 1600, 900], wall),
    path(arch({ ...opening, width: 1250, height: 730 }), studio.paint('ochre', { lit: 0.3 })),
    path(arch({ ...opening, width: 1226, height: 716 }), carving),
    path(arch({ ...opening, width: 1066, height: 654 }), studio.paint('ochre', { lit: 0.7 })),
    path(arch(opening), backdrop(open)),
    scenery(open),
    path(
      polygon([
        [290, 706],
        [1310, 706],
        [1220, 622],
        [380, 622],
      ]),
      downward(studio, 'wood', [0.95, 0.5]),
    ),
    path(ellipse([800, 668, 330, 42]), spot),
    shaft(
      open,
      [
        [330, 60],
        [372, 60],
        [980, 672],
        [640, 672],
      ],
      0.3,
    ),
    shaft(
      open,
      [
        [1270, 60],
        [1228, 60],
        [620, 672],
        [960, 672],
      ],
      0.3,
    ),
    person(studio, 'thobe', { x: 700, base: 676, height: 176, lit: 1 }),
    person(studio, 'abaya', { x: 822, base: 680, height: 170, lit: 1 }),
    person(studio, 'suit', { x: 930, base: 672, height: 176, lit: 1, wears: 'olive' }),
    curtain(studio, -1),
    curtain(studio, 1),
    rect([180, 704, 1240, 44], studio.paint('darkwood', { lit: 0.25 })),
    many(15, (i) => circle([310 + i * 70, 706, 6], open.palette.lamp.colour)),
    many(3, (row) =>
      many(17, (i) => {
        const size = 1 + row * 0.42;
        const x = 800 + (i - 8 + (row % 2) / 2) * 92 * size + random.between(-10, 10);
        return random.chance(0.1)
          ? seat(studio, [x, 800 + row * 56, size])
          : seat(studio, [x, 800 + row * 56, size]) + head(studio, [x, 788 + row * 56, size]);
      }),
    ),
    vignette(open, 0.6),
  ].join('');
}

function backdrop(open: Studio): string {
  const [zenith, high, low, edge] = open.palette.sky;
  return fade(open, [
    [0, zenith],
    [0.4, high],
    [0.72, low],
    [0.95, edge],
  ]);
}

function scenery(open: Studio): string {
  const flat = ([x, width, height]: Triple, lit: number) => {
    const door = path(
      arch({ x: x + width / 2, base: 624, width: width * 0.4, height: height * 0.5 }),
      open.paint('black', { lit: 0.4, far: 0.2 }),
    );
    const panes = many(2, (i) =>
      path(
        arch({
          x: x + width * (0.28 + i * 0.44),
          base: 624 - height * 0.62,
          width: width * 0.18,
          height: height * 0.22,
        }),
        open.palette.lamp.colour,
        'fill-opacity=".8"',
      ),
    );
    return (
      rect([x, 624 - height, width, height], open.paint('mud', { lit, far: 0.12 })) + door + panes
    );
  };
  return [
    circle([open.palette.sun.x * 0.4 + 480, 300, 42], open.palette.sun.colour, 'fill-opacity=".9"'),
    flat([420, 170, 220], 0.5),
    flat([580, 120, 160], 0.65),
    flat([930, 140, 180], 0.6),
    flat([1056, 160, 250], 0.45),
  ].join('');
}
