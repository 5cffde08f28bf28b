import { block, houses, windows } from '#media/demo/shapes/buildings.ts';
import { lattice } from '#media/demo/shapes/lattice.ts';
import { car, streetLamp, van } from '#media/demo/shapes/machines.ts';
import { box, d, fade, many, path, polygon, rect } from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { bushes, palm, tree } from '#media/demo/shapes/plants.ts';
import { haze, shine, sky } from '#media/demo/shapes/sky.ts';
import type { Studio } from '#media/demo/studio.ts';

const GROUND = 700;

/** A hospital's entrance: a tower of wards, a lit lobby under its canopy, an ambulance. */
export function hospital(studio: Studio): string {
  const road = fade(studio, [
    [0, studio.paint('road', { lit: 0.6, far: 0.1 })],
    [1, studio.paint('road', { lit: 0.2 })],
  ]);
  return [
    sky(studio, 620, 5),
    houses(studio, {
      base: 660,
      from: -20,
      to: 1620,
      low: 90,
      high: 200,
      wide: [70, 120],
      materials: ['plaster', 'concrete', 'stone'],
      far: 0.64,
    }),
    haze(studio, [600, 120], 0.5),
    wards(studio),
    lobby(studio),
    rect([0, GROUND, 1600, 36], studio.paint('paving', { lit: 0.8 })),
    rect([0, GROUND + 36, 1600, 164], road),
    rect([0, GROUND + 34, 1600, 6], studio.paint('concrete', { lit: 0.3 })),
    many(9, (i) =>
      rect([40 + i * 190, 840, 96, 7], studio.paint('cloth', { lit: 0.8 }), 'fill-opacity=".8"'),
    ),
    palm(studio, { x: 228, base: 712, height: 380 }),
    palm(studio, { x: 330, base: 708, height: 300, far: 0.04 }),
    tree(studio, { x: 1400, base: 712, height: 270 }),
    bushes(studio, { x: 120, base: 712, height: 36, width: 300 }),
    bushes(studio, { x: 1250, base: 712, height: 36, width: 360 }),
    streetLamp(studio, { x: 1210, base: 716, height: 250 }),
    crowd(studio, {
      x: 790,
      base: 728,
      height: 104,
      spread: 250,
      depth: 18,
      count: 7,
      kinds: ['abaya', 'suit', 'thobe', 'shirt'],
    }),
    car(studio, { x: 1130, base: 788, size: 1.25, colour: 'steel', turned: true }),
    van(studio, { x: 590, base: 824, size: 2, sign: true }),
  ].join('');
}

function wards(studio: Studio): string {
  const lift = { base: GROUND, far: 0.06 };
  const shadeFins = many(16, (i) => box([872 + i * 25, 250, 5, 320]));
  const screen = lattice(studio, {
    size: 34,
    ink: studio.paint('plaster', { lit: 0.9, far: 0.1 }),
    ground: studio.paint('petrol', { lit: 0.35, far: 0.14 }),
  });
  return [
    block(studio, { ...lift, x: 370, width: 330, height: 400, material: 'plaster', far: 0.12 }),
    windows(studio, {
      x: 444,
      y: 318,
      width: 246,
      height: 260,
      columns: 7,
      rows: 6,
      far: 0.1,
      share: [0.66, 0.5],
    }),
    block(studio, { ...lift, x: 850, width: 420, height: 470, material: 'concrete', far: 0.09 }),
    windows(studio, {
      x: 940,
      y: 250,
      width: 320,
      height: 330,
      columns: 10,
      rows: 7,
      far: 0.08,
      share: [0.8, 0.46],
    }),
    path(shadeFins, studio.paint('plaster', { lit: 0.9, far: 0.08 }), 'fill-opacity=".8"'),
    block(studio, { ...lift, x: 676, width: 200, height: 560, material: 'plaster' }),
    rect([722, 236, 140, 350], screen),
    crescent(studio, 792, 196),
  ].join('');
}

function crescent(studio: Studio, x: number, y: number): string {
  const sign = d`M${x + 12} ${y - 31}a34 34 0 1 0 12 52a27 27 0 1 1 -12 -52z`;
  const lit = studio.palette.lamp.glow > 0.3;
  return (
    (lit ? shine(studio, [x, y, 110], 0.4) : '') +
    path(sign, lit ? '#8fd0cf' : studio.paint('petrol', { lit: 0.9 }))
  );
}

function lobby(studio: Studio): string {
  const inside =
    studio.palette.lamp.lit > 0.1
      ? fade(studio, [
          [0, studio.palette.lamp.colour],
          [1, studio.paint('ochre', { lit: 0.6 })],
        ])
      : fade(studio, [
          [0, studio.paint('dark', { lit: 0.6, far: 0.15 })],
          [1, studio.paint('glass', { lit: 0.7 })],
        ]);
  const bars = many(13, (i) => box([520 + i * 46, 596, 4, 104]));
  const canopy = polygon([
    [460, 574],
    [1140, 574],
    [1170, 596],
    [430, 596],
  ]);
  return [
    rect([520, 590, 560, 110], inside),
    path(bars + box([520, 636, 560, 3]), studio.paint('steel', { lit: 0.5 })),
    path(canopy, studio.paint('plaster', { lit: 1 })),
    rect([430, 596, 740, 14], studio.paint('plaster', { lit: 0.35 })),
    many(4, (i) => rect([462 + i * 222, 608, 14, 94], studio.paint('plaster', { lit: 0.7 }))),
    many(5, (i) => shine(studio, [560 + i * 120, 618, 60], studio.palette.lamp.glow * 0.7)),
  ].join('');
}
