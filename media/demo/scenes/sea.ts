import { gulls } from '#media/demo/shapes/animals.ts';
import { cargoShip, dhow, skiff } from '#media/demo/shapes/boats.ts';
import { ridge } from '#media/demo/shapes/land.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import { reflection, water, waves } from '#media/demo/shapes/water.ts';
import type { Studio } from '#media/demo/studio.ts';

const HORIZON = 450;

/** Open water, a dhow under sail, a cargo ship on the line of the horizon. */
export function sea(studio: Studio): string {
  return [
    sky(studio, HORIZON, 6),
    ridge(studio, { y: HORIZON, rise: 64, far: 0.82, material: 'rock', width: 240 }),
    haze(studio, [HORIZON - 10, 60], 0.7),
    water(studio, { top: HORIZON, bottom: 900, glitter: 1.4 }),
    cargoShip(studio, { x: 1130, y: HORIZON + 16, size: 0.32, far: 0.5, turned: true }),
    dhow(studio, { x: 400, y: HORIZON + 44, size: 0.46, far: 0.42 }),
    waves(studio, { top: HORIZON + 26, bottom: 640 }),
    reflection(studio, {
      x: 600,
      y: 664,
      width: 390,
      height: 120,
      colour: studio.paint('darkwood', { lit: 0.1 }),
    }),
    dhow(studio, { x: 790, y: 662, size: 2.15, far: 0.02 }),
    skiff(studio, { x: 1140, y: 620, size: 0.9, far: 0.1 }),
    gulls(studio, [520, 300], 9),
    waves(studio, { top: 660, bottom: 930 }),
  ].join('');
}
