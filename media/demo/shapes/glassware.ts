import type { Studio } from '#media/demo/studio.ts';
import {
  circle,
  d,
  ellipse,
  fade,
  many,
  path,
  polygon,
  rect,
  stroke,
  type Triple,
} from './marks.ts';
import { shine } from './sky.ts';

/** A microscope, its foot on `y`; 216 high at size 1. */
export function microscope(open: Studio, [x, y, size]: Triple): string {
  const studio = open.indoors();
  const body = fade(studio, [
    [0, studio.paint('cloth', { lit: 0.95 })],
    [1, studio.paint('steel', { lit: 0.5 })],
  ]);
  const dark = studio.paint('dark', { lit: 0.5 });
  const content = [
    path('M-52 0V-14Q-52-22-40-22H44Q54-22 54-12V0z', dark),
    path('M30-20C66-60 62-128 22-150L8-134C36-116 38-70 12-34L8-20z', body),
    rect([-46, -62, 74, 9], dark),
    polygonPath(
      [
        [-12, -150],
        [14, -160],
        [26, -96],
        [-2, -88],
      ],
      body,
    ),
    polygonPath(
      [
        [-3, -88],
        [23, -94],
        [19, -70],
        [5, -68],
      ],
      dark,
    ),
    polygonPath(
      [
        [-20, -192],
        [2, -200],
        [14, -160],
        [-10, -152],
      ],
      dark,
    ),
    polygonPath(
      [
        [-26, -206],
        [4, -216],
        [6, -200],
        [-22, -190],
      ],
      body,
    ),
    circle([34, -66, 12], dark) + circle([34, -66, 5], studio.paint('steel', { lit: 0.8 })),
    circle([-6, -40, 10], open.palette.lamp.colour),
  ];
  return `<g transform="translate(${x} ${y}) scale(${size})">${content.join('')}</g>${shine(open, [x - 8, y - 70, 120], 0.35)}`;
}

const polygonPath = (points: readonly (readonly [number, number])[], fill: string) =>
  path(polygon(points), fill);

/** A conical flask with something in it; 130 high at size 1. */
export function flask(
  studio: Studio,
  [x, y, size]: Triple,
  liquid: 'petrol' | 'ochre' | 'olive',
): string {
  const glass = studio.paint('glass', { lit: 0.95 });
  const colour = fade(studio, [
    [0, studio.paint(liquid, { lit: 1 }), 0.75],
    [1, studio.paint(liquid, { lit: 0.7 }), 0.95],
  ]);
  const content = [
    path('M-12-130H12V-84L52-12Q56 0 44 0H-44Q-56 0-52-12L-12-84z', glass, 'fill-opacity=".4"'),
    path('M-29-52H29L50-12Q54-2 44-2H-44Q-54-2-50-12z', colour),
    path(ellipse([0, -52, 29, 5]), studio.paint(liquid, { lit: 1, far: 0.25 })),
    stroke('M-12-130V-84L-52-12Q-56 0-44 0H44Q56 0 52-12L12-84V-130M-18-131H18', [
      studio.paint('cloth', { lit: 0.9 }),
      3,
    ]),
    stroke('M-32-34L-42-14', ['#ffffff', 4], 'stroke-opacity=".5" stroke-linecap="round"'),
  ];
  return `<g transform="translate(${x} ${y}) scale(${size})">${content.join('')}</g>`;
}

/** Six test tubes in a wooden rack. */
export function tubes(studio: Studio, x: number, y: number): string {
  const wood = studio.paint('wood', { lit: 0.7 });
  const glasses = many(6, (i) => {
    const left = x + i * 30;
    const level = studio.random.between(40, 84);
    const colour = studio.paint(studio.random.pick(['ochre', 'petrol', 'terracotta', 'olive']), {
      lit: 0.85,
    });
    return (
      path(d`M${left - 8} ${y - level}h16V${y - 16}a8 8 0 0 1 -16 0z`, colour) +
      stroke(d`M${left - 9} ${y - 126}V${y - 16}a9 9 0 0 0 18 0V${y - 126}`, [
        studio.paint('cloth', { lit: 0.95 }),
        2.4,
      ])
    );
  });
  return (
    glasses +
    rect([x - 24, y - 92, 198, 12], wood) +
    rect([x - 24, y - 24, 198, 24], wood) +
    rect([x - 24, y - 92, 10, 92], wood) +
    rect([x + 164, y - 92, 10, 92], wood)
  );
}
