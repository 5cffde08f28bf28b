import { ridge } from '#media/demo/shapes/land.ts';
import {
  circle,
  d,
  fade,
  many,
  path,
  polygon,
  rect,
  stroke,
  type Triple,
  turned,
} from '#media/demo/shapes/marks.ts';
import { person } from '#media/demo/shapes/people.ts';
import { tufts } from '#media/demo/shapes/plants.ts';
import { haze, shine, sky } from '#media/demo/shapes/sky.ts';
import type { Studio } from '#media/demo/studio.ts';

const PLAIN = 500;

/** A field of panels in the desert, a receiver tower, two engineers between the rows. */
export function solar(studio: Studio): string {
  const plain = fade(studio, [
    [0, studio.paint('sand', { lit: 0.9, far: 0.5 })],
    [0.3, studio.paint('sand', { lit: 0.85, far: 0.1 })],
    [1, studio.paint('sand', { lit: 0.35 })],
  ]);
  return [
    sky(studio, PLAIN, 4),
    ridge(studio, { y: PLAIN, rise: 150, far: 0.7, material: 'rock', width: 230 }),
    haze(studio, [PLAIN - 20, 80], 0.6),
    rect([0, PLAIN, 1600, 400], plain),
    many(5, (i) => turbine(studio, [180 + i * 300 + (i % 2) * 60, PLAIN + 6, 150 + (i % 3) * 26])),
    tower(studio),
    many(7, (i) => row(studio, i)),
    person(studio, 'worker', { x: 760, base: 812, height: 150, lit: 0.85 }),
    person(studio, 'worker', { x: 850, base: 800, height: 142, wears: 'cloth', lit: 0.85 }),
    tufts(studio, { x: 0, base: 896, height: 20, width: 1600 }),
  ].join('');
}

function row(studio: Studio, i: number): string {
  const near = ((i + 1) / 7) ** 1.9;
  const y = PLAIN + 20 + near * 372;
  const high = 10 + near * 96;
  const far = 0.5 * (1 - near);
  const pitch = 34 + near * 250;
  const lean = pitch * 0.16;
  const [, high2, low, edge] = studio.palette.sky;
  const glass = fade(studio, [
    [0, studio.paint('petrol', { lit: 0.5, far })],
    [0.55, studio.paint('indigo', { lit: 0.35, far })],
    [1, studio.paint('dark', { lit: 0.35, far })],
  ]);
  const sheen = fade(studio, [
    [0, edge, 0.5],
    [0.5, low, 0.14],
    [1, high2, 0.05],
  ]);
  const frame = studio.paint('steel', { lit: 0.9, far });
  const gap = 20 + near * 170;
  return many(Math.ceil(1800 / pitch), (k) => {
    const x =
      800 + (k % 2 ? 1 : -1) * (gap + Math.floor(k / 2) * pitch * 1.06) - (k % 2 ? 0 : pitch);
    const face = polygon([
      [x, y],
      [x + pitch, y],
      [x + pitch - lean, y - high],
      [x + lean, y - high],
    ]);
    const cells = many(
      5,
      (c) =>
        d`M${x + (pitch * (c + 1)) / 6} ${y}L${x + lean + ((pitch - lean * 2) * (c + 1)) / 6} ${y - high}`,
    );
    const line = d`M${x + lean / 2} ${y - high / 2}H${x + pitch - lean / 2}`;
    return [
      path(
        d`M${x + pitch * 0.1} ${y + high * 0.2}H${x + pitch * 0.96}L${x + pitch * 0.9} ${y + high * 0.34}H${x + pitch * 0.04}z`,
        '#20242c',
        'fill-opacity=".28"',
      ),
      stroke(
        d`M${x + pitch * 0.25} ${y - 2}V${y + high * 0.26}M${x + pitch * 0.75} ${y - 2}V${y + high * 0.26}`,
        [studio.paint('steel', { lit: 0.3, far }), 1.5 + near * 5],
      ),
      path(face, glass),
      path(face, sheen),
      stroke(cells + line, [frame, 0.5 + near * 1.1], 'stroke-opacity=".45"'),
      stroke(face, [frame, 0.8 + near * 2.4]),
    ].join('');
  });
}

function tower(studio: Studio): string {
  const [x, top] = [1010, 196];
  const side = turned(studio, 'concrete', 0.34);
  const beams =
    studio.variant === 2
      ? ''
      : many(6, (i) =>
          path(
            polygon([
              [x - 10, top + 26],
              [x + 10, top + 26],
              [x - 430 + i * 170, PLAIN + 10],
              [x - 470 + i * 170, PLAIN + 10],
            ]),
            studio.palette.sun.glow,
            'fill-opacity=".07"',
          ),
        );
  return [
    beams,
    path(
      polygon([
        [x - 22, PLAIN + 20],
        [x - 13, top + 60],
        [x + 13, top + 60],
        [x + 22, PLAIN + 20],
      ]),
      side,
    ),
    rect([x - 19, top, 38, 60], studio.paint('dark', { lit: 0.6, far: 0.3 })),
    rect([x - 15, top + 12, 30, 34], '#fff4d2'),
    shine(studio, [x, top + 28, 170], studio.variant === 2 ? 0.25 : 0.8),
  ].join('');
}

function turbine(studio: Studio, [x, base, height]: Triple): string {
  const white = studio.paint('cloth', { lit: 0.85, far: 0.5 });
  const turn = studio.random.between(0, 2);
  const hub = base - height;
  const blades = many(3, (i) => {
    const angle = turn + (i * Math.PI * 2) / 3;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const long = height * 0.5;
    return d`M${x - dy * 3} ${hub + dx * 3}L${x + dx * long} ${hub + dy * long}L${x + dy * 3} ${hub - dx * 3}z`;
  });
  return (
    path(
      polygon([
        [x - 3, base],
        [x - 1.6, hub],
        [x + 1.6, hub],
        [x + 3, base],
      ]) + blades,
      white,
    ) + circle([x, hub, 4], white)
  );
}
