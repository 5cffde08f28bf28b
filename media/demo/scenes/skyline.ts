import { skiff } from '#media/demo/shapes/boats.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { type Pair, rect } from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { bushes, palm } from '#media/demo/shapes/plants.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import { tower } from '#media/demo/shapes/towers.ts';
import { reflection, water } from '#media/demo/shapes/water.ts';
import type { Studio } from '#media/demo/studio.ts';

const SHORE = 596;

/** Towers over a bay, seen from the promenade. */
export function skyline(studio: Studio): string {
  const { random } = studio;
  const row = (count: number, far: number, [low, high]: Pair) =>
    Array.from({ length: count }, (_, i) => {
      const width = random.between(52, 96);
      const x = -40 + (1680 / count) * i + random.between(-14, 14);
      const middle = 1 - Math.abs(x - 780) / 1100;
      const height = random.between(low, high) * (0.45 + middle * 0.7);
      const shape = random.pick(['flat', 'flat', 'step', 'taper', 'sail']);
      const material = random.pick(['glass', 'concrete', 'steel', 'plaster']);
      return tower(studio, { x, base: SHORE, width, height, material, far, shape });
    }).join('');
  return [
    sky(studio, SHORE, 5),
    row(17, 0.74, [150, 260]),
    haze(studio, [540, 120], 0.45),
    row(13, 0.5, [130, 280]),
    tower(studio, {
      x: 690,
      base: SHORE,
      width: 150,
      height: 500,
      material: 'glass',
      far: 0.3,
      shape: 'needle',
    }),
    tower(studio, {
      x: 560,
      base: SHORE,
      width: 92,
      height: 320,
      material: 'steel',
      far: 0.26,
      shape: 'sail',
    }),
    tower(studio, {
      x: 868,
      base: SHORE,
      width: 100,
      height: 352,
      material: 'concrete',
      far: 0.26,
      shape: 'step',
    }),
    tower(studio, {
      x: 1004,
      base: SHORE,
      width: 84,
      height: 268,
      material: 'glass',
      far: 0.22,
      shape: 'taper',
    }),
    tower(studio, { x: 450, base: SHORE, width: 82, height: 228, material: 'plaster', far: 0.22 }),
    haze(studio, [SHORE, 70], 0.4),
    houses(studio, {
      base: SHORE,
      from: -20,
      to: 1620,
      low: 22,
      high: 56,
      wide: [44, 84],
      materials: ['plaster', 'stone', 'concrete'],
      far: 0.24,
    }),
    bushes(studio, { x: 0, base: SHORE + 4, height: 16, width: 1600, far: 0.2 }),
    water(studio, { top: SHORE + 2, bottom: 900 }),
    reflection(studio, {
      x: 430,
      y: SHORE + 3,
      width: 680,
      height: 130,
      colour: studio.paint('dark', { far: 0.2, lit: 0.4 }),
    }),
    skiff(studio, { x: 1130, y: 700, size: 0.8, far: 0.05 }),
    skiff(studio, { x: 420, y: 672, size: 0.55, far: 0.12 }),
    rect([0, 816, 1600, 84], studio.paint('paving', { lit: 0.55 })),
    rect([0, 806, 1600, 14], studio.paint('stone', { lit: 0.95 })),
    rect([0, 820, 1600, 6], studio.paint('dark', { lit: 0.3 }), 'fill-opacity=".4"'),
    palm(studio, { x: 235, base: 860, height: 460 }),
    palm(studio, { x: 120, base: 850, height: 370 }),
    palm(studio, { x: 1420, base: 862, height: 430 }),
    crowd(studio, {
      x: 760,
      base: 880,
      height: 118,
      spread: 330,
      depth: 26,
      count: 7,
      kinds: ['thobe', 'abaya', 'shirt', 'child'],
    }),
  ].join('');
}
