import { flock } from '#media/demo/shapes/animals.ts';
import { minaret } from '#media/demo/shapes/arches.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { ridge, rolling } from '#media/demo/shapes/land.ts';
import { d, fade, many, path, stroke } from '#media/demo/shapes/marks.ts';
import { bushes, cypress } from '#media/demo/shapes/plants.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import type { Studio } from '#media/demo/studio.ts';

/** A village on its spur above terraces, range behind range. */
export function mountains(studio: Studio): string {
  const spur = d`M260 900C360 770 470 690 600 636C690 600 760 586 860 588C960 590 1060 640 1180 720C1290 790 1400 850 1500 900z`;
  const ground = fade(studio, [
    [0, studio.paint('earth', { lit: 0.85, far: 0.1 })],
    [0.4, studio.paint('olive', { lit: 0.5, far: 0.06 })],
    [1, studio.paint('olive', { lit: 0.2 })],
  ]);
  const terraces = many(8, (i) => {
    const y = 660 + i * 30;
    const half = 150 + i * 62;
    return d`M${850 - half * 1.05} ${y + 26}Q${800} ${y - 26} ${850 + half * 0.95} ${y + 30}`;
  });
  return [
    sky(studio, 500, 5),
    ridge(studio, { y: 520, rise: 330, far: 0.78, material: 'rock', width: 330 }),
    haze(studio, [500, 110], 0.5),
    ridge(studio, { y: 600, rise: 300, far: 0.55, material: 'rock', width: 260 }),
    haze(studio, [590, 100], 0.55),
    ridge(studio, { y: 690, rise: 230, far: 0.32, material: 'earth', width: 230 }),
    haze(studio, [690, 110], 0.6),
    path(spur, ground),
    stroke(terraces, [studio.paint('limestone', { lit: 0.75 }), 5], 'stroke-opacity=".6"'),
    stroke(
      terraces,
      [studio.paint('dark', { lit: 0.3 }), 3],
      'stroke-opacity=".35" transform="translate(0 6)"',
    ),
    minaret(studio, { x: 846, base: 560, width: 26, height: 190, material: 'plaster', far: 0.08 }),
    houses(studio, {
      base: 612,
      from: 700,
      to: 1000,
      low: 60,
      high: 120,
      wide: [46, 66],
      materials: ['mud', 'stone', 'brick'],
      far: 0.12,
    }),
    houses(studio, {
      base: 644,
      from: 640,
      to: 1060,
      low: 44,
      high: 84,
      wide: [50, 74],
      materials: ['mud', 'plaster', 'stone'],
      far: 0.05,
    }),
    bushes(studio, { x: 600, base: 662, height: 26, width: 520 }),
    many(5, (i) =>
      cypress(studio, {
        x: 560 + i * 148 + studio.random.between(-20, 20),
        base: 704 + (i % 2) * 40,
        height: 84,
      }),
    ),
    flock(studio, [1150, 330], 13),
    rolling(studio, { y: 870, rise: 70, far: 0.03, material: 'olive' }),
    bushes(studio, { x: -20, base: 884, height: 52, width: 1640, lit: 0.45 }),
  ].join('');
}
