import { arch, minaret, roundArch } from '#media/demo/shapes/arches.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { outside, room, shaft, tiles, vignette } from '#media/demo/shapes/interior.ts';
import { fade, many, path, polygon, rect, stroke } from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { lantern, spices } from '#media/demo/shapes/souk.ts';
import type { Studio } from '#media/demo/studio.ts';

const END = { left: 640, right: 960, top: 230, bottom: 600 };
const VANISH = [800, 500] as const;

/** A vaulted souk: light from the roof, shops on both sides, baskets of spices. */
export function market(open: Studio): string {
  const studio = open.indoors();
  const stone = (lit: number, far = 0) => studio.paint('limestone', { lit, far });
  const wall = fade(studio, [
    [0, stone(0.15)],
    [1, stone(0.5)],
  ]);
  const planes = {
    floor: fade(studio, [
      [0, stone(0.8, 0.3)],
      [1, stone(0.15)],
    ]),
    wall,
    dim: fade(studio, [
      [0, stone(0.02)],
      [1, stone(0.25)],
    ]),
    ceiling: fade(studio, [
      [0, stone(0)],
      [1, stone(0.4, 0.2)],
    ]),
    back: fade(studio, [
      [0, stone(0.3, 0.25)],
      [1, stone(0.7, 0.3)],
    ]),
  };
  const ribs = many(5, (i) => {
    const near = (i + 1) / 5;
    const share = 0.28 + near ** 1.7 * 0.9;
    const at = { x: 800, base: VANISH[1] + 330 * share, width: 960 * share, height: 860 * share };
    return stroke(arch(at), [stone(0.75 - near * 0.4, 0.4 - near * 0.38), 12 + near * 34]);
  });
  const shafts = many(5, (i) => {
    const x = 800 + (i - 2) * 22 + open.sunSide * 60;
    const fall = -open.sunSide * (40 + i * 40);
    return shaft(
      open,
      [
        [x, -10],
        [x + 46, -10],
        [x + 150 + fall, 800],
        [x - 60 + fall, 800],
      ],
      0.13,
    );
  });
  return [
    room(open, END, planes),
    path(arch({ x: 800, base: 602, width: 270, height: 330 }), outside(open)),
    minaret(open, { x: 842, base: 600, width: 26, height: 250, material: 'stone', far: 0.45 }),
    houses(open, {
      base: 602,
      from: 668,
      to: 890,
      low: 60,
      high: 120,
      wide: [40, 60],
      materials: ['plaster', 'stone'],
      far: 0.5,
    }),
    path(
      arch({ x: 800, base: 602, width: 276, height: 334 }),
      'none',
      `stroke="${stone(0.7, 0.2)}" stroke-width="14"`,
    ),
    tiles(END, stone(0.05), VANISH),
    ribs,
    shops(studio, -1),
    shops(studio, 1),
    shafts,
    many(4, (i) =>
      lantern(open, [800 + (i % 2 ? 150 : -150) * (1 + i * 0.35), 300 - i * 44, 0.7 + i * 0.22]),
    ),
    crowd(studio, {
      x: 800,
      base: 800,
      height: 190,
      spread: 120,
      depth: 190,
      count: 8,
      kinds: ['thobe', 'abaya', 'shirt', 'abaya', 'child'],
      lit: 0.7,
    }),
    spices(studio, 260, 1),
    spices(studio, 1340, -1),
    vignette(open, 0.55),
  ].join('');
}

function shops(studio: Studio, side: 1 | -1): string {
  return many(4, (i) => {
    const near = (i + 1) / 4;
    const x = 800 + side * (170 + near ** 1.6 * 560);
    const size = 0.3 + near ** 1.6 * 0.9;
    const base = 520 + 330 * size;
    const cloth = studio.random.pick(['terracotta', 'petrol', 'ochre', 'olive', 'indigo', 'cloth']);
    const at = { x, base, width: 190 * size, height: 380 * size };
    const inside = fade(studio, [
      [0, studio.palette.lamp.colour, 0.9],
      [0.5, studio.paint('ochre', { lit: 0.6 })],
      [1, studio.paint('darkwood', { lit: 0.2 })],
    ]);
    const top = base - 268 * size;
    const awning = polygon([
      [x - 110 * size, top],
      [x + 110 * size, top],
      [x + (110 - side * 50) * size, top + 64 * size],
      [x - (110 + side * 50) * size, top + 64 * size],
    ]);
    const goods = many(9, (k) => {
      const fill = studio.paint(
        studio.random.pick(['ochre', 'terracotta', 'cloth', 'olive', 'petrol']),
        { lit: 0.7 },
      );
      return rect(
        [
          x + (-84 + k * 19) * size,
          base - (150 + (k % 3) * 24) * size,
          15 * size,
          (44 + (k % 2) * 26) * size,
        ],
        fill,
      );
    });
    return [
      path(
        roundArch({ ...at, width: 206 * size }),
        studio.paint('limestone', { lit: 0.8, far: 0.2 - near * 0.2 }),
      ),
      path(roundArch(at), inside),
      goods,
      rect(
        [x - 96 * size, base - 84 * size, 192 * size, 84 * size],
        studio.paint('wood', { lit: 0.35 }),
      ),
      path(awning, studio.paint(cloth, { lit: 0.75, far: 0.16 - near * 0.16 })),
    ].join('');
  });
}
