import { gulls } from '#media/demo/shapes/animals.ts';
import { bollard, cargoShip, dhow, gantry, skiff } from '#media/demo/shapes/boats.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { ridge } from '#media/demo/shapes/land.ts';
import { downward, many, rect } from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import { reflection, water } from '#media/demo/shapes/water.ts';
import type { Studio } from '#media/demo/studio.ts';

const HORIZON = 470;

/** A container ship at the terminal, a dhow going out, dockers on the quay. */
export function harbour(studio: Studio): string {
  return [
    sky(studio, HORIZON, 5),
    ridge(studio, { y: HORIZON, rise: 120, far: 0.74, material: 'rock' }),
    haze(studio, [HORIZON - 20, 80], 0.5),
    houses(studio, {
      base: HORIZON + 4,
      from: -20,
      to: 620,
      low: 20,
      high: 62,
      wide: [34, 60],
      materials: ['plaster', 'stone', 'limestone'],
      far: 0.6,
    }),
    water(studio, { top: HORIZON, bottom: 900 }),
    many(4, (i) =>
      gantry(studio, {
        x: 690 + i * 205,
        y: 520,
        size: 0.98,
        far: 0.36 - i * 0.03,
        raised: i === 3,
      }),
    ),
    rect([560, 512, 1040, 20], studio.paint('concrete', { far: 0.34, lit: 0.4 })),
    cargoShip(studio, { x: 930, y: 575, size: 1.18, far: 0.16 }),
    reflection(studio, {
      x: 605,
      y: 582,
      width: 650,
      height: 90,
      colour: studio.paint('dark', { lit: 0.3 }),
    }),
    skiff(studio, { x: 1320, y: 655, size: 0.9, far: 0.06 }),
    dhow(studio, { x: 470, y: 700, size: 1.35, far: 0.03 }),
    reflection(studio, {
      x: 340,
      y: 706,
      width: 270,
      height: 60,
      colour: studio.paint('darkwood', { lit: 0.1 }),
    }),
    gulls(studio, [620, 330], 7),
    quay(studio),
  ].join('');
}

function quay(studio: Studio): string {
  const top = downward(studio, 'paving', [0.8, 0.3]);
  return [
    rect([0, 806, 1600, 20], studio.paint('concrete', { lit: 0.12 })),
    rect([0, 818, 1600, 82], top),
    rect([0, 816, 1600, 4], studio.paint('paving', { lit: 1 })),
    many(6, (i) => bollard(studio, [130 + i * 270, 832, 24])),
    crowd(studio, {
      x: 880,
      base: 880,
      height: 132,
      spread: 90,
      depth: 16,
      count: 3,
      kinds: ['worker', 'shirt', 'worker'],
    }),
    crowd(studio, {
      x: 1240,
      base: 872,
      height: 126,
      spread: 60,
      depth: 10,
      count: 2,
      kinds: ['thobe', 'worker'],
    }),
  ].join('');
}
