import { gulls } from '#media/demo/shapes/animals.ts';
import { dome, minaret } from '#media/demo/shapes/arches.ts';
import { dhow, skiff } from '#media/demo/shapes/boats.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { car, lorry } from '#media/demo/shapes/machines.ts';
import {
  d,
  ellipse,
  fade,
  many,
  path,
  polygon,
  rect,
  stroke,
  turned,
} from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { bushes, palm } from '#media/demo/shapes/plants.ts';
import { haze, shine, sky } from '#media/demo/shapes/sky.ts';
import { tower } from '#media/demo/shapes/towers.ts';
import { reflection, water } from '#media/demo/shapes/water.ts';
import type { Studio } from '#media/demo/studio.ts';

const SHORE = 540;
const DECK = 500;

/** A cable-stayed bridge over a broad river, the old town on the other bank, feluccas below. */
export function bridge(studio: Studio): string {
  return [
    sky(studio, SHORE, 5),
    many(9, (i) =>
      tower(studio, {
        x: 60 + i * 178 + studio.random.between(-40, 40),
        base: SHORE,
        width: studio.random.between(50, 80),
        height: studio.random.between(70, 170),
        material: 'concrete',
        far: 0.7,
      }),
    ),
    haze(studio, [500, 100], 0.5),
    houses(studio, {
      base: SHORE,
      from: -20,
      to: 1620,
      low: 30,
      high: 84,
      wide: [44, 80],
      materials: ['plaster', 'stone', 'mud', 'limestone'],
      far: 0.46,
    }),
    dome(studio, { x: 352, base: SHORE - 50, radius: 46, material: 'limestone', far: 0.42 }),
    minaret(studio, {
      x: 434,
      base: SHORE,
      width: 22,
      height: 210,
      material: 'limestone',
      far: 0.4,
    }),
    bushes(studio, { x: -20, base: SHORE + 6, height: 26, width: 1640, far: 0.36 }),
    water(studio, { top: SHORE + 4, bottom: 900 }),
    many(2, (i) => pylon(studio, 500 + i * 640)),
    deck(studio),
    many(6, (i) =>
      car(studio, {
        x: 70 + i * 265 + studio.random.between(-50, 50),
        base: DECK + 2,
        size: 0.36,
        colour: studio.random.pick(['cloth', 'petrol', 'terracotta', 'steel']),
        turned: i % 2 > 0,
      }),
    ),
    lorry(studio, { x: 760, base: DECK + 2, size: 0.36 }),
    many(11, (i) => shine(studio, [60 + i * 148, DECK - 30, 40], studio.palette.lamp.glow * 0.7)),
    skiff(studio, { x: 1260, y: 640, size: 0.9, far: 0.12 }),
    reflection(studio, {
      x: 690,
      y: 744,
      width: 250,
      height: 60,
      colour: studio.paint('darkwood', { lit: 0.1 }),
    }),
    dhow(studio, { x: 816, y: 742, size: 1.28, far: 0.02 }),
    dhow(studio, { x: 330, y: 640, size: 0.66, far: 0.16, turned: true }),
    gulls(studio, [900, 330], 6),
    path(d`M-20 900V852Q260 828 520 868Q700 892 820 900z`, studio.paint('earth', { lit: 0.5 })),
    palm(studio, { x: 150, base: 872, height: 420 }),
    bushes(studio, { x: -20, base: 880, height: 44, width: 420 }),
    crowd(studio, {
      x: 450,
      base: 890,
      height: 96,
      spread: 90,
      depth: 12,
      count: 3,
      kinds: ['thobe', 'child', 'abaya'],
    }),
  ].join('');
}

function pylon(studio: Studio, x: number): string {
  const [top, far] = [150, 0.1];
  const shade = turned(studio, 'plaster', far);
  const legs = `${polygon([
    [x - 46, 640],
    [x - 26, 640],
    [x - 4, top],
    [x - 14, top],
  ])}${polygon([
    [x + 26, 640],
    [x + 46, 640],
    [x + 14, top],
    [x + 4, top],
  ])}`;
  const cables = many(13, (i) => {
    const [up, out] = [top + 18 + i * 12, 304 - i * 22];
    return d`M${x} ${up}L${x - out} ${DECK}M${x} ${up}L${x + out} ${DECK}`;
  });
  return [
    path(ellipse([x, 644, 84, 11]), studio.paint('concrete', { lit: 0.3, far })),
    rect([x - 72, 628, 144, 16], studio.paint('concrete', { lit: 0.8, far })),
    stroke(cables, [
      studio.paint(studio.palette.stars ? 'cloth' : 'dark', { lit: 0.8, far: 0.2 }),
      1.7,
    ]),
    path(legs, shade),
    rect([x - 22, 308, 44, 13], shade),
    path(d`M${x - 15} ${top}L${x} ${top - 26}L${x + 15} ${top}z`, shade),
    reflection(studio, {
      x: x - 70,
      y: 650,
      width: 140,
      height: 130,
      colour: studio.paint('plaster', { lit: 0.5, far }),
    }),
  ].join('');
}

function deck(studio: Studio): string {
  const lit = studio.paint('plaster', { lit: 0.95, far: 0.06 });
  const posts = many(60, (i) => d`M${i * 27} ${DECK - 9}V${DECK}`);
  const lamps = many(11, (i) => d`M${60 + i * 148} ${DECK}V${DECK - 34}`);
  const shadow = fade(studio, [
    [0, '#101a24', 0.4],
    [1, '#101a24', 0],
  ]);
  return [
    rect([0, DECK + 46, 1600, 44], shadow),
    stroke(lamps, [studio.paint('dark', { lit: 0.5, far: 0.15 }), 2.6]),
    rect([0, DECK, 1600, 9], lit),
    rect([0, DECK + 9, 1600, 17], studio.paint('concrete', { lit: 0.25, far: 0.06 })),
    stroke(posts + d`M0 ${DECK - 9}H1600`, [lit, 1.8]),
  ].join('');
}
