import { ridge, rolling } from '#media/demo/shapes/land.ts';
import {
  box,
  circle,
  d,
  fade,
  many,
  path,
  polygon,
  type Quad,
  rect,
  stroke,
  turned,
} from '#media/demo/shapes/marks.ts';
import { person } from '#media/demo/shapes/people.ts';
import { bushes } from '#media/demo/shapes/plants.ts';
import { haze, shine, sky } from '#media/demo/shapes/sky.ts';
import type { Studio } from '#media/demo/studio.ts';

/** A telescope's dome open to the sky on a bare summit, a smaller one behind it. */
export function observatory(studio: Studio): string {
  return [
    sky(studio, 600, 4),
    studio.palette.stars || studio.variant === 1 ? galaxy(studio) : '',
    ridge(studio, { y: 640, rise: 170, far: 0.74, material: 'rock', width: 260 }),
    haze(studio, [620, 90], 0.6),
    ridge(studio, { y: 720, rise: 150, far: 0.46, material: 'rock', width: 220 }),
    haze(studio, [715, 80], 0.5),
    path(
      d`M-20 900V806C260 780 420 716 620 700C760 690 960 690 1080 704C1260 726 1420 790 1620 812V900z`,
      fade(studio, [
        [0, studio.paint('earth', { lit: 0.85, far: 0.06 })],
        [1, studio.paint('rock', { lit: 0.2 })],
      ]),
    ),
    house(studio, [1150, 722, 74, 0.14]),
    house(studio, [770, 712, 176, 0.03]),
    stroke(
      d`M770 712C800 770 700 800 640 910`,
      [studio.paint('sand', { lit: 0.9 }), 26],
      'stroke-opacity=".5" stroke-linecap="round"',
    ),
    person(studio, 'suit', { x: 566, base: 752, height: 80 }),
    person(studio, 'shirt', { x: 604, base: 758, height: 76, wears: 'terracotta' }),
    stroke(d`M640 758L652 722L664 758M652 722V758M640 716L668 700`, [
      studio.paint('dark', { lit: 0.4 }),
      4,
    ]),
    rolling(studio, { y: 890, rise: 60, far: 0, material: 'earth' }),
    bushes(studio, { x: -20, base: 898, height: 38, width: 620, lit: 0.4 }),
    bushes(studio, { x: 1080, base: 898, height: 38, width: 560, lit: 0.4 }),
  ].join('');
}

function galaxy(studio: Studio): string {
  const { random, variant } = studio;
  const dust = studio.define(
    '<radialGradient id="@"><stop offset="0" stop-color="#d9e2e6" stop-opacity=".3"/><stop offset=".5" stop-color="#b7c3d4" stop-opacity=".1"/><stop offset="1" stop-color="#b7c3d4" stop-opacity="0"/></radialGradient>',
  );
  const band = many(26, (i) => {
    const x = 60 + i * 38;
    return `<ellipse cx="${Math.round(x)}" cy="${Math.round(470 - i * 21 + random.between(-24, 24))}" rx="${Math.round(random.between(70, 140))}" ry="${Math.round(random.between(26, 60))}" fill="${dust}" transform="rotate(-29 ${Math.round(x)} ${470 - i * 21})"/>`;
  });
  const grains = many(variant === 2 ? 340 : 120, () => {
    const along = random.next();
    const off = (random.next() + random.next() + random.next() - 1.5) * 120;
    return circle(
      [60 + along * 990 + off * 0.5, 470 - along * 545 + off, random.between(0.5, 1.5)],
      '#eef1f0',
      `fill-opacity="${random.pick([0.3, 0.5, 0.8])}"`,
    );
  });
  return (variant === 2 ? band : '') + grains;
}

function house(studio: Studio, [x, base, r, far]: Quad): string {
  const side = turned(studio, 'cloth', far);
  const wall = r * 0.62;
  const top = base - wall;
  const slit = polygon([
    [x - r * 0.46, top - r * 0.98],
    [x - r * 0.2, top - r * 1.06],
    [x + r * 0.05, top - r * 0.02],
    [x - r * 0.32, top - r * 0.02],
  ]);
  const inside = fade(studio, [
    [0, studio.palette.lamp.lit > 0.3 ? '#3a3030' : '#27323c'],
    [1, studio.palette.lamp.lit > 0.3 ? studio.palette.lamp.colour : '#414a50'],
  ]);
  const tube = polygon([
    [x - r * 0.56, top - r * 1.06],
    [x - r * 0.36, top - r * 1.16],
    [x - r * 0.06, top - r * 0.3],
    [x - r * 0.24, top - r * 0.22],
  ]);
  const seams = many(
    7,
    (i) =>
      d`M${x + (i - 3) * r * 0.3} ${top}Q${x + (i - 3) * r * 0.34} ${top - r * 0.7} ${x} ${top - r}`,
  );
  const panels = many(9, (i) => box([x - r * 0.94 + i * r * 0.215, top + 14, 2, wall - 14]));
  return [
    rect([x - r, top, r * 2, wall], side),
    path(panels, studio.paint('dark', { lit: 0.5, far: far + 0.3 }), 'fill-opacity=".35"'),
    path(d`M${x - r} ${top}a${r} ${r} 0 0 1 ${r * 2} 0z`, side),
    stroke(seams, [studio.paint('dark', { lit: 0.5, far: far + 0.3 }), 1.6], 'stroke-opacity=".4"'),
    path(slit, inside),
    path(
      tube,
      fade(studio, [
        [0, studio.paint('steel', { lit: 0.9, far })],
        [1, studio.paint('dark', { lit: 0.5, far })],
      ]),
    ),
    rect([x - r * 1.05, top - 7, r * 2.1, 15], studio.paint('steel', { lit: 0.6, far })),
    rect(
      [x - r * 1.05, top + 8, r * 2.1, 8],
      studio.paint('dark', { lit: 0.2, far: far + 0.1 }),
      'fill-opacity=".5"',
    ),
    path(
      box([x + r * 0.34, base - wall * 0.58, r * 0.24, wall * 0.58]),
      studio.palette.lamp.lit > 0.3
        ? studio.palette.lamp.colour
        : studio.paint('dark', { lit: 0.4, far }),
    ),
    studio.palette.lamp.lit > 0.3
      ? shine(studio, [x + r * 0.46, base - wall * 0.2, r * 0.7], 0.4)
      : '',
  ].join('');
}
