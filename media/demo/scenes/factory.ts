import { block, houses, windows } from '#media/demo/shapes/buildings.ts';
import { ridge } from '#media/demo/shapes/land.ts';
import { lorry, streetLamp } from '#media/demo/shapes/machines.ts';
import { box, d, fade, many, path, polygon, rect } from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { bushes } from '#media/demo/shapes/plants.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import { chimney, GROUND, pipes, silo } from '#media/demo/shapes/works.ts';
import type { Studio } from '#media/demo/studio.ts';

/** A works with a saw-toothed roof, silos and chimneys; a shift arriving, a lorry leaving. */
export function factory(studio: Studio): string {
  const yard = fade(studio, [
    [0, studio.paint('paving', { lit: 0.8, far: 0.12 })],
    [1, studio.paint('road', { lit: 0.3 })],
  ]);
  return [
    sky(studio, 600, 5),
    ridge(studio, { y: 640, rise: 120, far: 0.78, material: 'rock', width: 240 }),
    houses(studio, {
      base: 680,
      from: -20,
      to: 1620,
      low: 40,
      high: 120,
      wide: [80, 150],
      materials: ['concrete', 'plaster', 'steel'],
      far: 0.62,
    }),
    haze(studio, [620, 120], 0.6),
    many(3, (i) => chimney(studio, [900 + i * 96, 150 + i * 54, 0.2])),
    many(4, (i) => silo(studio, 1110 + i * 88, 330 + (i % 2) * 26)),
    hall(studio),
    pipes(studio),
    rect([0, GROUND, 1600, 200], yard),
    path(
      d`M520 ${GROUND}H760L900 900H300z`,
      studio.paint('dark', { lit: 0.4 }),
      'fill-opacity=".14"',
    ),
    bushes(studio, { x: -20, base: GROUND + 8, height: 34, width: 260 }),
    streetLamp(studio, { x: 250, base: 730, height: 230 }),
    streetLamp(studio, { x: 1240, base: 730, height: 230 }),
    lorry(studio, { x: 1010, base: 820, size: 1.5 }),
    crowd(studio, {
      x: 610,
      base: 866,
      height: 150,
      spread: 230,
      depth: 110,
      count: 8,
      kinds: ['worker', 'worker', 'shirt', 'worker'],
    }),
  ].join('');
}

function hall(studio: Studio): string {
  const glass =
    studio.palette.lamp.lit > 0.3
      ? studio.palette.lamp.colour
      : studio.paint('glass', { lit: 0.85, far: 0.1 });
  const teeth = many(6, (i) => {
    const x = 170 + i * 140;
    const roof = polygon([
      [x, 500],
      [x, 416],
      [x + 140, 500],
    ]);
    const panes = box([x + 3, 426, 7, 74]);
    return (
      path(roof, studio.paint('brick', { lit: 0.55, far: 0.08 })) +
      path(
        polygon([
          [x, 416],
          [x + 140, 500],
          [x + 140, 490],
          [x + 4, 408],
        ]),
        studio.paint('brick', { lit: 1, far: 0.1 }),
      ) +
      path(panes, glass)
    );
  });
  const gate = rect(
    [566, 560, 150, 144],
    studio.palette.lamp.lit > 0.3 ? studio.palette.lamp.colour : studio.paint('dark', { lit: 0.3 }),
  );
  const ribs = many(5, (i) => box([566, 566 + i * 12, 150, 3]));
  return [
    teeth,
    block(studio, { x: 170, base: GROUND, width: 840, height: 206, material: 'brick', far: 0.06 }),
    windows(studio, {
      x: 350,
      y: 528,
      width: 200,
      height: 90,
      columns: 6,
      rows: 2,
      far: 0.06,
      share: [0.7, 0.7],
    }),
    windows(studio, {
      x: 736,
      y: 528,
      width: 260,
      height: 90,
      columns: 8,
      rows: 2,
      far: 0.06,
      share: [0.7, 0.7],
    }),
    rect([170, 634, 840, 9], studio.paint('limestone', { lit: 0.8, far: 0.06 })),
    rect([552, 546, 178, 158], studio.paint('limestone', { lit: 0.9 })),
    gate,
    path(ribs, studio.paint('steel', { lit: 0.5 })),
  ].join('');
}
