import type { Studio } from '#media/demo/studio.ts';
import { circle, d, fade, many, type Pair, path, polygon, rect, stroke } from './marks.ts';
import { shine } from './sky.ts';

/** A train at its platform, its nose near and its coaches going away to the middle. */
export function train(studio: Studio): string {
  const coach = (lit: number) => studio.paint('cloth', { lit });
  const sunny = studio.sunSide < 0;
  const flank = fade(studio, [
    [0, coach(sunny ? 0.9 : 0.55)],
    [1, coach(sunny ? 0.5 : 0.15)],
  ]);
  const strip = ([from, to]: Pair, [low, high]: Pair) =>
    polygon([at(from, low), at(to, low), at(to, high), at(from, high)]);
  const glass =
    studio.palette.lamp.lit > 0.3
      ? studio.palette.lamp.colour
      : studio.paint('dark', { lit: 0.6, far: 0.1 });
  const panes = many(9, (i) =>
    strip(
      [0.05 + 0.93 * (1 - (1 - i / 9) ** 1.4), 0.05 + 0.93 * (1 - (1 - (i + 0.82) / 9) ** 1.4)],
      [0.52, 0.76],
    ),
  );
  const front = d`M1040 806V420Q1046 352 1110 340H1330Q1396 352 1402 420V806Q1400 836 1370 838H1072Q1042 836 1040 806z`;
  const nose = fade(studio, [
    [0, coach(0.95)],
    [0.55, coach(0.7)],
    [1, coach(0.2)],
  ]);
  return [
    path(polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1.02)]), flank),
    path(strip([0, 1], [0.28, 0.4]), studio.paint('petrol', { lit: 0.6 })),
    path(panes, glass),
    path(strip([0, 1], [-0.08, 0.06]), studio.paint('dark', { lit: 0.3 })),
    path(front, nose),
    path(
      d`M1074 560V436Q1080 386 1124 380H1318Q1362 386 1368 436V560Q1220 590 1074 560z`,
      studio.paint('dark', { lit: 0.55 }),
    ),
    path(
      d`M1090 548L1180 388H1240L1130 560z`,
      studio.paint('glass', { lit: 0.8 }),
      'fill-opacity=".35"',
    ),
    path(
      d`M1040 640Q1220 676 1402 640V716Q1220 752 1040 716z`,
      studio.paint('petrol', { lit: 0.7 }),
    ),
    many(
      2,
      (i) =>
        circle([1100 + i * 242, 764, 17], '#fff6dc') +
        shine(studio, [1100 + i * 242, 764, 100], 0.6),
    ),
    rect([1070, 836, 304, 26], studio.paint('black', { lit: 0.3 })),
    stroke(d`M1110 862L1080 900M1334 862L1366 900`, [studio.paint('steel', { lit: 0.8 }), 9]),
  ].join('');
}

/** A place on the flank, which runs from the nose (0) towards the vanishing point (1). */
function at(along: number, up: number) {
  return [1040 - along * 152, 806 - along * 226 - up * (452 - along * 396)] as const;
}
