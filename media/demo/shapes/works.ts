import type { Studio } from '#media/demo/studio.ts';
import {
  circle,
  d,
  ellipse,
  glow,
  many,
  path,
  polygon,
  rect,
  stroke,
  type Triple,
  turned,
} from './marks.ts';

/** Where everything of a works stands. */
export const GROUND = 704;

/** A chimney with two bands and its steam. */
export function chimney(studio: Studio, [x, top, far]: Triple): string {
  const side = turned(studio, 'concrete', far);
  const bands = many(2, (i) =>
    polygon([
      [x - 17, top + 18 + i * 44],
      [x + 17, top + 18 + i * 44],
      [x + 17.6, top + 36 + i * 44],
      [x - 17.6, top + 36 + i * 44],
    ]),
  );
  const { bright, dark } = studio.palette.cloud;
  const steam = (colour: string, strength: number) =>
    glow(studio, [
      [0, colour, strength],
      [0.5, colour, strength / 2],
      [1, colour, 0],
    ]);
  const [light, shade] = [steam(bright, 0.55), steam(dark, 0.4)];
  const plume = many(12, (i) => {
    const size = 20 + i * 9;
    const [left, up] = [
      x - i * i * 2.2 - i * 14 + studio.random.between(-8, 8),
      top - 14 - i * 11 + studio.random.between(-6, 6),
    ];
    return (
      path(ellipse([left, up + size * 0.3, size * 1.2, size * 0.7]), shade) +
      path(ellipse([left + studio.sunSide * 6, up, size * 1.1, size * 0.66]), light)
    );
  });
  return [
    plume,
    path(
      polygon([
        [x - 16, top],
        [x + 16, top],
        [x + 27, GROUND],
        [x - 27, GROUND],
      ]),
      side,
    ),
    path(bands, studio.paint('terracotta', { lit: 0.5, far })),
    rect([x - 19, top - 6, 38, 10], studio.paint('dark', { lit: 0.5, far })),
  ].join('');
}

/** A steel silo from the ground up to `top`. */
export function silo(studio: Studio, x: number, top: number): string {
  const far = 0.1;
  const side = turned(studio, 'steel', far);
  const hoops = many(7, (i) => d`M${x - 40} ${top + 36 + i * 46}H${x + 40}`);
  return [
    path(d`M${x - 40} ${GROUND}V${top}Q${x} ${top - 44} ${x + 40} ${top}V${GROUND}z`, side),
    stroke(hoops, [studio.paint('dark', { lit: 0.5, far: 0.2 }), 1.8], 'stroke-opacity=".4"'),
    circle([x, top - 24, 6], studio.paint('dark', { lit: 0.5, far })),
  ].join('');
}

/** A rack of pipes and the walkway over the silos. */
export function pipes(studio: Studio): string {
  const steel = studio.paint('steel', { lit: 0.75, far: 0.04 });
  const dark = studio.paint('dark', { lit: 0.4, far: 0.1 });
  const route = d`M1010 560H1060V612H1480M1010 584H1040V636H1480M1110 612V${GROUND}M1286 612V${GROUND}M1462 612V${GROUND}`;
  const ladder = d`M1154 330V600M1166 330V600`;
  return [
    stroke(d`M1090 346H1420M1090 330H1420`, [dark, 3]),
    many(14, (i) => stroke(d`M${1096 + i * 24} 346V328`, [dark, 2])),
    stroke(ladder, [dark, 2]),
    stroke(route, [dark, 13], 'stroke-linejoin="round"'),
    stroke(route, [steel, 7], 'stroke-linejoin="round"'),
  ].join('');
}
