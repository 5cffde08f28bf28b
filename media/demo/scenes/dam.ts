import { gulls } from '#media/demo/shapes/animals.ts';
import { cliff } from '#media/demo/shapes/cliff.ts';
import { ridge } from '#media/demo/shapes/land.ts';
import { d, fade, many, path, polygon, rect, stroke, turned } from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { bushes } from '#media/demo/shapes/plants.ts';
import { haze, sky } from '#media/demo/shapes/sky.ts';
import { water } from '#media/demo/shapes/water.ts';
import type { Studio } from '#media/demo/studio.ts';

/** A great dam between cliffs, two gates open, engineers on the bank below. */
export function dam(studio: Studio): string {
  return [
    sky(studio, 400, 5),
    ridge(studio, { y: 430, rise: 250, far: 0.72, material: 'rock', width: 280 }),
    haze(studio, [400, 80], 0.5),
    ridge(studio, { y: 520, rise: 200, far: 0.5, material: 'rock', width: 240 }),
    wall(studio),
    water(studio, { top: 726, bottom: 900, glitter: 0.4 }),
    spray(studio),
    cliff(studio, 1),
    cliff(studio, -1),
    gulls(studio, [800, 250], 6),
    path(d`M-20 900V836Q300 812 620 858L760 900z`, studio.paint('earth', { lit: 0.55 })),
    bushes(studio, { x: -20, base: 850, height: 44, width: 260 }),
    bushes(studio, { x: 1340, base: 880, height: 60, width: 300 }),
    crowd(studio, {
      x: 440,
      base: 886,
      height: 104,
      spread: 110,
      depth: 20,
      count: 3,
      kinds: ['worker', 'worker', 'shirt'],
    }),
  ].join('');
}

const OPEN = [4, 5] as const;

function wall(studio: Studio): string {
  const { sunSide } = studio;
  const face = turned(studio, 'concrete', 0.15);
  const foot = fade(studio, [
    [0, '#1b2630', 0],
    [1, '#1b2630', 0.4],
  ]);
  const body = d`M180 392Q800 438 1420 392L1300 740H300z`;
  const piers = many(11, (i) => {
    const [x, low] = [250 + i * 110, 340 + i * 92];
    const y = 424 - ((x - 800) / 620) ** 2 * 26;
    return path(
      polygon([
        [x - 9, y - 44],
        [x + 9, y - 44],
        [low + 13, 738],
        [low - 13, 738],
      ]),
      studio.paint('concrete', { lit: sunSide > 0 ? 0.95 : 0.9, far: 0.08 }),
    );
  });
  const gates = many(10, (i) => {
    const x = 305 + i * 110;
    const y = 424 - ((x - 800) / 620) ** 2 * 26;
    const lit = studio.paint('petrol', { lit: 0.4, far: 0.2 });
    const flow = 340 + 46 + i * 92;
    const fall = fade(studio, [
      [0, studio.palette.water.glint, 0.75],
      [1, studio.palette.water.glint, 0.95],
    ]);
    const streaks = many(6, (k) => d`M${x - 34 + k * 12} ${y + 40}L${flow - 26 + k * 10} 736`);
    return (
      rect([x - 40, y, 80, 46], lit) +
      (OPEN.some((gate) => gate === i)
        ? path(
            polygon([
              [x - 40, y + 26],
              [x + 40, y + 26],
              [flow + 36, 742],
              [flow - 36, 742],
            ]),
            fall,
          ) + stroke(streaks, [studio.palette.water.near, 2.5], 'stroke-opacity=".25"')
        : '')
    );
  });
  const strata = many(
    5,
    (i) => d`M${208 + i * 22} ${492 + i * 50}Q800 ${536 + i * 44} ${1392 - i * 22} ${492 + i * 50}`,
  );
  return [
    path(body, face),
    stroke(strata, [studio.paint('dark', { lit: 0.4, far: 0.3 }), 2], 'stroke-opacity=".3"'),
    gates,
    piers,
    path(body, foot),
    path(
      d`M150 372Q800 418 1450 372V394Q800 440 150 394z`,
      studio.paint('concrete', { lit: 1, far: 0.08 }),
    ),
    path(
      d`M150 394Q800 440 1450 394V402Q800 448 150 402z`,
      studio.paint('dark', { lit: 0.2, far: 0.2 }),
    ),
    many(
      2,
      (i) =>
        rect([560 + i * 420, 342, 66, 62], studio.paint('plaster', { lit: 0.8, far: 0.08 })) +
        rect([552 + i * 420, 336, 82, 9], studio.paint('dark', { lit: 0.5, far: 0.12 })) +
        rect(
          [572 + i * 420, 358, 42, 14],
          studio.palette.lamp.lit > 0.3
            ? studio.palette.lamp.colour
            : studio.paint('dark', { lit: 0.5, far: 0.15 }),
        ),
    ),
  ].join('');
}

function spray(studio: Studio): string {
  const mist = studio.define(
    `<radialGradient id="@"><stop offset="0" stop-color="${studio.palette.water.glint}" stop-opacity=".8"/><stop offset="1" stop-color="${studio.palette.water.glint}" stop-opacity="0"/></radialGradient>`,
  );
  return many(7, (i) => {
    const [x, size] = [690 + i * 36, studio.random.between(60, 120)];
    return path(
      d`M${x - size} 742a${size} ${size * 0.5} 0 1 0 ${size * 2} 0a${size} ${size * 0.5} 0 1 0 ${-size * 2} 0z`,
      mist,
    );
  });
}
