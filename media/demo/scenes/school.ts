import { arcade, doorway } from '#media/demo/shapes/arches.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { tiles } from '#media/demo/shapes/interior.ts';
import { lattice } from '#media/demo/shapes/lattice.ts';
import { flag } from '#media/demo/shapes/machines.ts';
import {
  d,
  downward,
  ellipse,
  fade,
  many,
  path,
  rect,
  type Triple,
} from '#media/demo/shapes/marks.ts';
import { crowd, person } from '#media/demo/shapes/people.ts';
import { bushes, palm, tree } from '#media/demo/shapes/plants.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import type { Studio } from '#media/demo/studio.ts';

const YARD = 640;

/** A school's yard: two floors of arcades, a great tree, pupils on their way in. */
export function school(studio: Studio): string {
  const ground = fade(studio, [
    [0, studio.paint('paving', { lit: 0.9, far: 0.16 })],
    [1, studio.paint('sand', { lit: 0.35 })],
  ]);
  const screen = lattice(studio, {
    size: 30,
    ink: studio.paint('plaster', { lit: 0.95, far: 0.06 }),
    ground: studio.paint('dark', { lit: 0.4, far: 0.2 }),
  });
  const palette = studio.palette.lamp;
  const panes = palette.lit > 0.3 ? palette.colour : studio.paint('glass', { lit: 0.5, far: 0.1 });
  return [
    sky(studio, 560, 5),
    houses(studio, {
      base: YARD + 2,
      from: -20,
      to: 1620,
      low: 190,
      high: 300,
      wide: [70, 120],
      materials: ['plaster', 'stone', 'concrete'],
      far: 0.68,
    }),
    haze(studio, [480, 110], 0.5),
    arcade(studio, {
      x: 130,
      base: 452,
      width: 1340,
      height: 150,
      count: 18,
      material: 'plaster',
      far: 0.06,
      inside: panes,
    }),
    rect([130, 452, 1340, 34], studio.paint('plaster', { lit: 0.8, far: 0.06 })),
    rect([130, 454, 1340, 24], screen),
    arcade(studio, {
      x: 130,
      base: YARD,
      width: 1340,
      height: 158,
      count: 14,
      material: 'stone',
      far: 0.05,
    }),
    rect([626, 262, 348, 380], studio.paint('stone', { lit: 0.85, far: 0.03 })),
    rect([616, 250, 368, 18], studio.paint('limestone', { lit: 1 })),
    many(3, (i) =>
      doorway(
        studio,
        { x: 716 + i * 84, base: 440, width: 50, height: 118 },
        { material: 'limestone', inside: panes },
      ),
    ),
    doorway(studio, { x: 800, base: YARD, width: 128, height: 178 }, { material: 'limestone' }),
    rect([0, YARD, 1600, 260], ground),
    tiles(
      { left: 0, right: 1600, top: 0, bottom: YARD },
      studio.paint('dark', { lit: 0.5, far: 0.2 }),
      [800, 420],
    ),
    path(ellipse([1170 - studio.sunSide * 80, 716, 250, 26]), '#1a2028', 'fill-opacity=".28"'),
    tree(studio, { x: 1150, base: 716, height: 420 }),
    path(d`M1060 716h180v22h-180z`, studio.paint('limestone', { lit: 0.8 })),
    flag(studio, { x: 560, base: 690, height: 400 }),
    palm(studio, { x: 196, base: 700, height: 400 }),
    bushes(studio, { x: 130, base: 700, height: 38, width: 330 }),
    crowd(studio, {
      x: 760,
      base: 730,
      height: 96,
      spread: 330,
      depth: 66,
      count: 9,
      kinds: ['child', 'child', 'shirt', 'child', 'abaya'],
    }),
    pupil(studio, [660, 866, 196], 'terracotta'),
    pupil(studio, [762, 880, 184], 'petrol'),
    pupil(studio, [900, 862, 204], 'ochre'),
    person(studio, 'abaya', { x: 1010, base: 858, height: 232, wears: 'petrol' }),
  ].join('');
}

function pupil(
  studio: Studio,
  [x, base, height]: Triple,
  bag: 'terracotta' | 'petrol' | 'ochre',
): string {
  const [w, h] = [height * 0.2, height * 0.28];
  const pack = downward(studio, bag, [0.85, 0.25]);
  const [left, top] = [x - w / 2, base - height * 0.76];
  return [
    person(studio, 'child', { x, base, height, wears: 'cloth' }),
    path(
      ellipse([x, base - height * 0.872, height * 0.084, height * 0.088]),
      studio.paint('black', { lit: 0.5 }),
    ),
    path(
      d`M${left} ${top + h}V${top + w * 0.4}Q${left} ${top} ${x} ${top}Q${left + w} ${top} ${left + w} ${top + w * 0.4}V${top + h}z`,
      pack,
    ),
    rect(
      [left + w * 0.16, top + h * 0.52, w * 0.68, h * 0.36],
      studio.paint(bag, { lit: 0.2 }),
      'fill-opacity=".6"',
    ),
  ].join('');
}
