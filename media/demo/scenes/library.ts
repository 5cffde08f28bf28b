import { arch } from '#media/demo/shapes/arches.ts';
import { outside, room, shaft, tiles, vignette } from '#media/demo/shapes/interior.ts';
import { lattice } from '#media/demo/shapes/lattice.ts';
import { d, fade, many, path, polygon, rect, stroke } from '#media/demo/shapes/marks.ts';
import { person } from '#media/demo/shapes/people.ts';
import { table } from '#media/demo/shapes/reading-table.ts';
import type { Studio } from '#media/demo/studio.ts';

const END = { left: 560, right: 1040, top: 180, bottom: 610 };
const VANISH = [800, 480] as const;
const BOOKS = [
  'terracotta',
  'petrol',
  'ochre',
  'olive',
  'indigo',
  'brick',
  'darkwood',
  'cloth',
  'limestone',
] as const;

/** A reading room: shelves to the ceiling, a tall carved window, lamps over long tables. */
export function library(open: Studio): string {
  const studio = open.indoors();
  const wood = (lit: number, far = 0) => studio.paint('wood', { lit, far });
  const planes = {
    floor: fade(studio, [
      [0, wood(0.9, 0.35)],
      [1, wood(0.25)],
    ]),
    wall: wood(0.25),
    dim: wood(0.1),
    ceiling: fade(studio, [
      [0, studio.paint('plaster', { lit: 0.05 })],
      [1, studio.paint('plaster', { lit: 0.7, far: 0.2 })],
    ]),
    back: studio.paint('plaster', { lit: 0.6, far: 0.25 }),
  };
  const beams = many(6, (i) => {
    const near = ((i + 1) / 6) ** 1.6;
    const y = 180 - 200 * near;
    const half = 240 + 620 * near;
    return rect([800 - half, y, half * 2, 6 + near * 26], wood(0.4 - near * 0.3, 0.3 - near * 0.3));
  });
  const window = { x: 800, base: 560, width: 250, height: 350 };
  const screen = lattice(studio, { size: 36, ink: wood(0.3, 0.2), ground: 'none' });
  return [
    room(open, END, planes),
    tiles(END, wood(0), VANISH),
    path(arch({ ...window, width: 286, height: 376 }), wood(0.5, 0.2)),
    path(arch(window), outside(open)),
    path(arch(window), screen),
    stroke(d`M800 210V560`, [wood(0.3, 0.15), 8]),
    beams,
    shelves(studio, -1),
    shelves(studio, 1),
    many(3, (i) =>
      shaft(
        open,
        [
          [690 + i * 84, 300],
          [750 + i * 84, 300],
          [640 + i * 160 - open.sunSide * 150, 860],
          [500 + i * 160 - open.sunSide * 150, 860],
        ],
        0.16,
      ),
    ),
    person(studio, 'abaya', { x: 876, base: 652, height: 124, lit: 0.6 }),
    person(studio, 'shirt', { x: 716, base: 664, height: 132, wears: 'olive' }),
    table(open, [800, 718, 0.62]),
    table(open, [800, 868, 1.12]),
    vignette(open, 0.55),
  ].join('');
}

function shelves(studio: Studio, side: 1 | -1): string {
  const { random } = studio;
  const bright = side === studio.sunSide ? 0.25 : 0.75;
  // Along the wall: 0 at the far end, 1 at the picture's edge.
  const at = (along: number, up: number) => {
    const x = 800 + side * (240 + 560 * along);
    const [foot, head] = [
      VANISH[1] + (x - 800) * side * 0.535,
      VANISH[1] - (x - 800) * side * 1.16,
    ];
    return [x, foot + (head - foot) * up] as const;
  };
  const bays = [0, 0.06, 0.15, 0.28, 0.45, 0.68, 1];
  const books: Record<string, string> = {};
  for (const [i, from] of bays.slice(0, -1).entries()) {
    const to = bays[i + 1] ?? 1;
    for (let row = 0; row < 8; row++) {
      const count = 9 + i * 2;
      for (let k = 0; k < count; k++) {
        if (random.chance(0.07)) continue;
        const [a, b] = [
          from + (to - from) * (0.06 + (k / count) * 0.88),
          from + (to - from) * (0.06 + ((k + 0.86) / count) * 0.88),
        ];
        const [low, high] = [0.03 + row * 0.105, 0.03 + row * 0.105 + random.between(0.06, 0.088)];
        const colour = studio.paint(random.pick(BOOKS), {
          lit: bright * random.between(0.5, 1),
          far: 0.3 * (1 - from),
        });
        books[colour] =
          (books[colour] ?? '') + polygon([at(a, low), at(b, low), at(b, high), at(a, high)]);
      }
    }
  }
  const boards = many(9, (row) => {
    const up = 0.018 + row * 0.105;
    return path(
      polygon([at(0, up), at(1, up), at(1, up + 0.012), at(0, up + 0.012)]),
      studio.paint('wood', { lit: bright }),
    );
  });
  const posts = bays.map((along) =>
    path(
      polygon([
        at(along - 0.004, 0),
        at(along + 0.012 + along * 0.02, 0),
        at(along + 0.012 + along * 0.02, 0.9),
        at(along - 0.004, 0.9),
      ]),
      studio.paint('wood', { lit: bright * 0.8 }),
    ),
  );
  return [
    path(
      polygon([at(0, 0), at(1, 0), at(1, 0.9), at(0, 0.9)]),
      studio.paint('darkwood', { lit: 0.02 }),
    ),
    Object.entries(books)
      .map(([colour, data]) => path(data, colour))
      .join(''),
    boards,
    ...posts,
    path(
      polygon([at(0, 0.9), at(1, 0.9), at(1, 0.96), at(0, 0.96)]),
      studio.paint('wood', { lit: bright }),
    ),
  ].join('');
}
