import { flock } from '#media/demo/shapes/animals.ts';
import { arcade, dome, doorway } from '#media/demo/shapes/arches.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { flag } from '#media/demo/shapes/machines.ts';
import { fade, many, rect } from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { bushes, cypress, palm } from '#media/demo/shapes/plants.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import type { Studio } from '#media/demo/studio.ts';

const GROUND = 690;

/** An assembly's house: a great dome over arcades, wide steps, flags. */
export function parliament(studio: Studio): string {
  const steps = many(7, (i) => {
    const width = 520 + i * 46;
    const lit = i % 2 ? 0.35 : 0.85;
    return rect(
      [800 - width / 2, GROUND - 56 + i * 9, width, 9],
      studio.paint('limestone', { lit }),
    );
  });
  const square = fade(studio, [
    [0, studio.paint('paving', { lit: 0.85, far: 0.12 })],
    [1, studio.paint('paving', { lit: 0.35 })],
  ]);
  return [
    sky(studio, 640, 5),
    houses(studio, {
      base: 640,
      from: -20,
      to: 1620,
      low: 60,
      high: 130,
      wide: [60, 110],
      materials: ['plaster', 'stone', 'limestone'],
      far: 0.66,
    }),
    haze(studio, [610, 90], 0.55),
    rect([0, 636, 1600, 264], square),
    dome(studio, { x: 800, base: 392, radius: 128, material: 'glass', far: 0.1 }),
    arcade(studio, {
      x: 220,
      base: GROUND - 20,
      width: 1160,
      height: 210,
      count: 15,
      material: 'stone',
      far: 0.08,
    }),
    arcade(studio, {
      x: 560,
      base: 480,
      width: 480,
      height: 100,
      count: 10,
      material: 'limestone',
      far: 0.08,
    }),
    rect([500, 470, 600, 210], studio.paint('stone', { lit: 0.8, far: 0.04 })),
    rect([490, 456, 620, 18], studio.paint('limestone', { lit: 1 })),
    many(5, (i) =>
      doorway(
        studio,
        {
          x: 560 + i * 120,
          base: GROUND - 50,
          width: i === 2 ? 84 : 72,
          height: i === 2 ? 168 : 146,
        },
        { material: 'limestone' },
      ),
    ),
    steps,
    flag(studio, { x: 800, base: 212, height: 110 }),
    many(2, (i) => flag(studio, { x: 452 + i * 696, base: GROUND + 14, height: 250 })),
    many(4, (i) =>
      cypress(studio, {
        x: 250 + i * 74 + (i > 1 ? 700 : 0),
        base: GROUND + 6,
        height: 150,
        far: 0.05,
      }),
    ),
    palm(studio, { x: 130, base: 760, height: 390 }),
    palm(studio, { x: 1466, base: 768, height: 410 }),
    bushes(studio, { x: 0, base: 712, height: 34, width: 330 }),
    bushes(studio, { x: 1270, base: 712, height: 34, width: 340 }),
    flock(studio, [1010, 240], 17),
    crowd(studio, {
      x: 800,
      base: 866,
      height: 112,
      spread: 330,
      depth: 120,
      count: 13,
      kinds: ['suit', 'thobe', 'abaya', 'suit', 'shirt'],
    }),
  ].join('');
}
