import { houses } from '#media/demo/shapes/buildings.ts';
import { flask, microscope, tubes } from '#media/demo/shapes/glassware.ts';
import { outside, vignette } from '#media/demo/shapes/interior.ts';
import {
  box,
  circle,
  d,
  fade,
  many,
  path,
  rect,
  stroke,
  type Triple,
  turned,
} from '#media/demo/shapes/marks.ts';
import { person } from '#media/demo/shapes/people.ts';
import type { Studio } from '#media/demo/studio.ts';

/** A bench by the window: a microscope, glass with coloured liquids, two researchers. */
export function laboratory(open: Studio): string {
  const studio = open.indoors();
  const wall = fade(studio, [
    [0, studio.paint('plaster', { lit: 0.35, far: 0.1 })],
    [1, studio.paint('plaster', { lit: 0.75 })],
  ]);
  const bench = fade(studio, [
    [0, studio.paint('cloth', { lit: 0.95 })],
    [1, studio.paint('steel', { lit: 0.7 })],
  ]);
  const frame = studio.paint('steel', { lit: 0.3 });
  return [
    rect([0, 0, 1600, 900], wall),
    rect([330, 70, 940, 430], outside(open)),
    circle([open.palette.sun.x - 60, 330, open.palette.sun.radius * 0.8], open.palette.sun.colour),
    houses(open, {
      base: 502,
      from: 330,
      to: 1200,
      low: 50,
      high: 150,
      wide: [50, 90],
      materials: ['plaster', 'stone', 'concrete'],
      far: 0.55,
    }),
    path(box([1262, 70, 80, 440]), wall),
    stroke(`${box([330, 70, 940, 430])}${d`M643 70V500M956 70V500M330 190H1270`}`, [frame, 12]),
    rect([310, 498, 980, 20], studio.paint('plaster', { lit: 1 })),
    cabinets(studio, -20),
    cabinets(studio, 1330),
    person(studio, 'suit', { x: 420, base: 800, height: 420, wears: 'cloth', lit: 0.85 }),
    coat(studio, [420, 800, 4.2]),
    person(studio, 'abaya', { x: 1130, base: 800, height: 396, lit: 0.8 }),
    coat(studio, [1130, 800, 4]),
    rect([0, 690, 1600, 34], bench),
    rect(
      [0, 724, 1600, 176],
      fade(studio, [
        [0, studio.paint('steel', { lit: 0.1 })],
        [0.2, studio.paint('steel', { lit: 0.4 })],
        [1, studio.paint('steel', { lit: 0.1 })],
      ]),
    ),
    stroke(
      d`M0 726H1600M266 740V900M532 740V900M798 740V900M1064 740V900M1330 740V900`,
      [studio.paint('dark', { lit: 0.4 }), 3],
      'stroke-opacity=".5"',
    ),
    microscope(open, [770, 694, 1.5]),
    flask(studio, [585, 694, 1.2], 'petrol'),
    flask(studio, [985, 694, 1.45], 'ochre'),
    tubes(studio, 236, 694),
    flask(studio, [180, 694, 0.9], 'olive'),
    tubes(studio, 1290, 694),
    vignette(open, 0.35),
  ].join('');
}

function coat(studio: Studio, [x, base, size]: Triple): string {
  const white = (lit: number) => studio.paint('cloth', { lit });
  const fill = turned(studio, 'cloth');
  const data = d`M${x - 7 * size} ${base - 83 * size}C${x - 16 * size} ${base - 80 * size} ${x - 17 * size} ${base - 72 * size} ${x - 17 * size} ${base - 18 * size}H${x + 17 * size}C${x + 17 * size} ${base - 72 * size} ${x + 16 * size} ${base - 80 * size} ${x + 7 * size} ${base - 83 * size}L${x} ${base - 66 * size}z`;
  return (
    path(data, fill) +
    stroke(
      d`M${x} ${base - 66 * size}V${base - 18 * size}M${x - 11 * size} ${base - 62 * size}V${base - 30 * size}M${x + 11 * size} ${base - 62 * size}V${base - 30 * size}`,
      [white(0), 1.6],
      'stroke-opacity=".45"',
    )
  );
}

function cabinets(studio: Studio, x: number): string {
  return [
    rect([x, 120, 290, 330], studio.paint('wood', { lit: 0.35 })),
    many(
      3,
      (row) =>
        rect([x + 12, 134 + row * 104, 266, 92], studio.paint('dark', { lit: 0.5, far: 0.15 })) +
        many(8, (i) => {
          const tall = studio.random.between(28, 66);
          return rect(
            [x + 24 + i * 31, 226 + row * 104 - tall, 20, tall],
            studio.paint(studio.random.pick(['glass', 'ochre', 'cloth', 'olive', 'petrol']), {
              lit: 0.6,
              far: 0.1,
            }),
          );
        }),
    ),
    rect([x, 448, 290, 12], studio.paint('wood', { lit: 0.8 })),
  ].join('');
}
