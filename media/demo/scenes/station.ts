import { roundArch } from '#media/demo/shapes/arches.ts';
import { houses } from '#media/demo/shapes/buildings.ts';
import { outside, tiles, vignette } from '#media/demo/shapes/interior.ts';
import {
  box,
  circle,
  d,
  fade,
  many,
  path,
  polygon,
  rect,
  stroke,
  type Triple,
} from '#media/demo/shapes/marks.ts';
import { crowd } from '#media/demo/shapes/people.ts';
import { haze, shine, sunAt } from '#media/demo/shapes/sky.ts';
import { train } from '#media/demo/shapes/train.ts';
import type { Studio } from '#media/demo/studio.ts';

const VANISH = [800, 520] as const;

/** A train under a great glazed roof, people on the platform, a clock. */
export function station(studio: Studio): string {
  const sun = sunAt(studio, 560);
  return [
    rect([0, 0, 1600, 900], outside(studio)),
    circle(
      [sun.x - 130 * studio.sunSide, Math.max(sun.y, 380), studio.palette.sun.radius],
      studio.palette.sun.colour,
    ),
    houses(studio, {
      base: 574,
      from: 420,
      to: 1180,
      low: 40,
      high: 120,
      wide: [40, 70],
      materials: ['plaster', 'stone', 'concrete'],
      far: 0.66,
    }),
    haze(studio, [560, 90], 0.5),
    hall(studio),
    rect([0, 572, 1600, 328], studio.paint('concrete', { lit: 0.2 })),
    path(
      polygon([
        [720, 572],
        [880, 572],
        [1180, 900],
        [-20, 900],
        [-20, 720],
      ]),
      fade(studio, [
        [0, studio.paint('paving', { lit: 0.9, far: 0.3 })],
        [1, studio.paint('paving', { lit: 0.4 })],
      ]),
    ),
    tiles(
      { left: 720, right: 800, top: 0, bottom: 572 },
      studio.paint('dark', { lit: 0.5 }),
      VANISH,
    ),
    path(
      polygon([
        [880, 572],
        [1180, 900],
        [1150, 900],
        [872, 572],
      ]),
      studio.paint('ochre', { lit: 0.9 }),
    ),
    path(
      polygon([
        [884, 572],
        [1620, 572],
        [1620, 900],
        [1186, 900],
      ]),
      studio.paint('dark', { lit: 0.25 }),
    ),
    train(studio),
    clock(studio, 560, 250),
    crowd(studio, {
      x: 620,
      base: 868,
      height: 186,
      spread: 380,
      depth: 200,
      count: 10,
      kinds: ['suit', 'abaya', 'shirt', 'thobe', 'child'],
    }),
    vignette(studio, 0.35),
  ].join('');
}

function hall(studio: Studio): string {
  const ribs = many(6, (i) => {
    const share = 0.22 + ((i + 1) / 6) ** 1.8;
    const at = { x: 800, base: VANISH[1] + 190 * share, width: 1180 * share, height: 780 * share };
    const far = 0.5 - (i / 6) * 0.46;
    return stroke(roundArch(at).slice(0, -1), [
      studio.paint('dark', { lit: 0.45, far }),
      5 + i * 6,
    ]);
  });
  const purlins = many(15, (i) => {
    const angle = Math.PI * (i / 14);
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const start = [800 + dx * 130, 452 - dy * 92] as const;
    return d`M${start[0]} ${start[1]}L${800 + dx * 1300} ${452 - dy * 1080}`;
  });
  const glass = fade(studio, [
    [0, studio.paint('glass', { lit: 0.6 }), 0.6],
    [1, studio.paint('glass', { lit: 0.9, far: 0.5 }), 0.1],
  ]);
  const solid = studio.paint('brick', { lit: 0.5, far: 0.16 });
  const inner = roundArch({ x: 800, base: 600, width: 590, height: 420 });
  const walls = `${box([-20, 420, 560, 180])}${box([1090, 420, 560, 180])}`;
  const bays = many(10, (i) =>
    roundArch({
      x: i < 5 ? 40 + i * 104 : 1144 + (i - 5) * 104,
      base: 580,
      width: 62,
      height: 128,
    }),
  );
  return [
    `<path d="M0 0H1600V600H0z${inner}" fill="${glass}" fill-rule="evenodd"/>`,
    path(walls, solid),
    path(
      bays,
      studio.palette.lamp.lit > 0.3
        ? studio.palette.lamp.colour
        : studio.paint('dark', { lit: 0.4, far: 0.25 }),
    ),
    stroke(purlins, [studio.paint('dark', { lit: 0.5, far: 0.3 }), 3], 'stroke-opacity=".55"'),
    ribs,
    many(3, (i) => lamp(studio, [420 - i * -116, 120 + i * 100, 1 - i * 0.26])),
  ].join('');
}

function lamp(studio: Studio, [x, y, size]: Triple): string {
  const shade = path(
    d`M${x - 26 * size} ${y}Q${x} ${y - 34 * size} ${x + 26 * size} ${y}z`,
    studio.paint('dark', { lit: 0.5 }),
  );
  return (
    stroke(d`M${x} 0V${y - 16}`, [studio.paint('dark', { lit: 0.4 }), 2]) +
    shade +
    circle([x, y, 9 * size], studio.palette.lamp.colour) +
    shine(studio, [x, y, 110 * size], 0.25 + studio.palette.lamp.glow * 0.5)
  );
}

function clock(studio: Studio, x: number, y: number): string {
  const ink = studio.paint('black', { lit: 0.4 });
  const hours = many(12, (i) => {
    const [dx, dy] = [Math.sin((i * Math.PI) / 6), Math.cos((i * Math.PI) / 6)];
    return d`M${x + dx * 40} ${y + dy * 40}L${x + dx * 47} ${y + dy * 47}`;
  });
  return [
    stroke(d`M${x} ${y - 60}V${y - 190}`, [ink, 6]),
    circle([x, y, 62], ink),
    circle([x, y, 54], studio.palette.lamp.glow > 0.3 ? '#fff3d6' : '#f6f2e6'),
    stroke(
      hours + d`M${x} ${y}L${x - 26} ${y - 12}M${x} ${y}L${x + 14} ${y - 38}`,
      [ink, 5],
      'stroke-linecap="round"',
    ),
  ].join('');
}
