import type { Material } from '#media/demo/materials.ts';
import { doorway, minaret, type Opening } from '#media/demo/shapes/arches.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { tiles } from '#media/demo/shapes/interior.ts';
import { mashrabiya } from '#media/demo/shapes/lattice.ts';
import { streetLamp } from '#media/demo/shapes/machines.ts';
import { d, downward, fade, many, path, polygon, rect, stroke } from '#media/demo/shapes/marks.ts';
import { pennants } from '#media/demo/shapes/pennants.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { bushes, palm } from '#media/demo/shapes/plants.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import type { Look, Studio } from '#media/demo/studio.ts';

/** An old street: carved balconies on both sides, a minaret over the roofs at its end. */
export function street(studio: Studio): string {
  const stones = fade(studio, [
    [0, studio.paint('paving', { lit: 0.85, far: 0.35 })],
    [1, studio.paint('paving', { lit: 0.25 })],
  ]);
  return [
    sky(studio, 600, 3),
    houses(studio, {
      base: 640,
      from: 500,
      to: 1100,
      low: 130,
      high: 210,
      wide: [60, 90],
      materials: ['plaster', 'stone', 'limestone'],
      far: 0.6,
    }),
    minaret(studio, {
      x: 770,
      base: 640,
      width: 58,
      height: 500,
      material: 'limestone',
      far: 0.38,
    }),
    houses(studio, {
      base: 644,
      from: 580,
      to: 1040,
      low: 60,
      high: 110,
      wide: [60, 90],
      materials: ['plaster', 'mud', 'limestone'],
      far: 0.46,
    }),
    palm(studio, { x: 880, base: 644, height: 230, far: 0.35 }),
    haze(studio, [630, 90], 0.5),
    path(
      polygon([
        [560, 628],
        [1040, 628],
        [1620, 800],
        [1620, 900],
        [-20, 900],
        [-20, 800],
      ]),
      stones,
    ),
    tiles(
      { left: 560, right: 1040, top: 0, bottom: 628 },
      studio.paint('dark', { lit: 0.4 }),
      [800, 560],
    ),
    side(studio, -1),
    side(studio, 1),
    many(3, (i) => pennants(studio, 560 + i * 160, 250 + i * 26)),
    streetLamp(studio, { x: 520, base: 760, height: 220 }),
    streetLamp(studio, { x: 1010, base: 712, height: 160, far: 0.1 }),
    crowd(studio, {
      x: 790,
      base: 838,
      height: 150,
      spread: 220,
      depth: 176,
      count: 9,
      kinds: ['abaya', 'shirt', 'thobe', 'child', 'suit'],
    }),
  ].join('');
}

type House = { near: number; width: number; material: 'plaster' | 'mud' | 'limestone' | 'stone' };

const HOUSES: readonly House[] = [
  { near: 0.28, width: 150, material: 'limestone' },
  { near: 0.52, width: 200, material: 'plaster' },
  { near: 1, width: 330, material: 'stone' },
];

function side(studio: Studio, way: 1 | -1): string {
  const sunny = way !== studio.sunSide;
  return HOUSES.map(({ near, width, material }, i) => {
    const inner = 800 + way * (110 + near * 290);
    const x = way > 0 ? inner : inner - width - 260 * near;
    const [base, top] = [630 + near * 240, 300 - near * 330];
    const whole = width + 260 * near;
    const far = 0.32 - near * 0.32;
    const lit = sunny ? 0.9 : 0.28;
    const face = downward(studio, material, [lit, lit * 0.6], far);
    const size = 90 + near * 130;
    const left = inner + (way > 0 ? 20 + near * 26 : -20 - near * 26 - size * 0.8);
    const at = { x: left + size * 0.4, base, width: size * 0.62, height: size * 1.5 };
    const edge = rect(
      [way > 0 ? inner : inner - 12, top, 12, base - top],
      studio.paint(material, { lit: sunny ? 1 : 0.5, far }),
    );
    const courses = many(11, (k) => d`M${x} ${base - 40 - k * 62}H${x + whole}`);
    return [
      rect([x, top, whole, base - top], face),
      stroke(
        courses,
        [studio.paint('dark', { lit: 0.5, far: far + 0.3 }), 1.6],
        'stroke-opacity=".22"',
      ),
      edge,
      mashrabiya(studio, {
        x: left,
        y: top + (base - top) * 0.16 + i * 26,
        width: size * 0.82,
        height: size * 0.92,
        far,
        lit,
      }),
      doorway(studio, at, { material, far, lit }),
      i === 2
        ? shutters(
            studio,
            {
              x: left + size * 0.4,
              base: base - size * 1.66,
              width: size * 0.24,
              height: size * 0.32,
            },
            { far, lit, material },
          )
        : '',
      i === 2
        ? many(2, (k) =>
            mashrabiya(studio, {
              x: left + way * size * 1.3,
              y: base - size * (3 - k * 1.9),
              width: size * 0.72,
              height: size * 0.9,
              far,
              lit,
            }),
          )
        : '',
      bushes(studio, {
        x: way > 0 ? inner + 4 : inner - 64 - near * 40,
        base: base + 4,
        height: 20 + near * 26,
        width: 50 + near * 40,
        far,
      }),
    ].join('');
  }).join('');
}

/** Three narrow arched windows over a door. */
function shutters(studio: Studio, at: Opening, look: Look & { material: Material }): string {
  return many(3, (k) => doorway(studio, { ...at, x: at.x + (k - 1) * at.width * 1.5 }, look));
}
