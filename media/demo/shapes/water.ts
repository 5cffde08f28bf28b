import type { Studio } from '#media/demo/studio.ts';
import { box, d, fade, many, path, type Quad, rect, stroke } from './marks.ts';

type Sheet = { top: number; bottom: number; glitter?: number };

/** Still or gently moving water from `top` to `bottom`, with the light of the sky on it. */
export function water(studio: Studio, { top, bottom, glitter = 1 }: Sheet): string {
  const { far, near, glint } = studio.palette.water;
  const body = fade(studio, [
    [0, far],
    [0.18, studio.palette.sky[2]],
    [0.55, near],
    [1, near],
  ]);
  const deep = fade(studio, [
    [0, near, 0],
    [1, near, 0.75],
  ]);
  return [
    rect([0, top, 1600, bottom - top], body),
    rect([0, top, 1600, bottom - top], deep),
    ripples(studio, { top, bottom, colour: near, count: 110, wide: 1 }),
    ripples(studio, { top, bottom, colour: glint, count: 70, wide: 0.7 }),
    glitter > 0 ? sunPath(studio, { top, bottom, glitter }) : '',
  ].join('');
}

type Ripples = { top: number; bottom: number; colour: string; count: number; wide: number };

function ripples(studio: Studio, { top, bottom, colour, count, wide }: Ripples): string {
  const { random } = studio;
  const data = many(count, () => {
    const near = random.next() ** 1.8;
    const width = (14 + near * 150) * wide * random.between(0.5, 1.2);
    const thick = 0.5 + near * 3;
    const y = top + 3 + near * (bottom - top - 6);
    return lens([random.between(-60, 1640), y, width, thick]);
  });
  return path(data, colour, 'fill-opacity=".22"');
}

function sunPath(studio: Studio, { top, bottom, glitter }: Required<Sheet>): string {
  const { random, palette } = studio;
  const data = many(Math.round(130 * glitter), () => {
    const near = random.next() ** 1.5;
    const spread = 20 + near * 190;
    const off = (random.next() + random.next() - 1) * spread;
    const width = (16 + near * 70) * random.between(0.4, 1) * (1 - Math.abs(off) / spread / 1.6);
    return lens([palette.sun.x + off, top + 2 + near * (bottom - top - 8), width, 0.7 + near * 3]);
  });
  return path(data, palette.water.glint, `fill-opacity="${palette.sun.radius > 0 ? 0.75 : 0.5}"`);
}

const lens = ([x, y, width, thick]: Quad) =>
  d`M${x - width / 2} ${y}q${width / 2} ${-thick} ${width} 0q${-width / 2} ${thick} ${-width} 0z`;

/** What stands on the far shore, seen again in the water: a soft dark band with breaks. */
export function reflection(
  studio: Studio,
  {
    x,
    y,
    width,
    height,
    colour,
  }: { x: number; y: number; width: number; height: number; colour: string },
): string {
  const veil = studio.define(
    `<radialGradient id="@" cx=".5" cy="0" r=".5"><stop offset="0" stop-color="${colour}" stop-opacity=".7"/><stop offset=".6" stop-color="${colour}" stop-opacity=".45"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`,
  );
  const { random, palette } = studio;
  const breaks = many(Math.round(height / 9), (i) => {
    const w = width * random.between(0.4, 1.1);
    return lens([x + width / 2 + random.between(-0.2, 0.2) * width, y + i * 9 + 6, w, 1.6]);
  });
  return (
    path(box([x - width * 0.06, y, width * 1.12, height * 2]), veil) +
    path(breaks, palette.water.far, 'fill-opacity=".4"')
  );
}

/** Rolling waves in the open sea, nearer ones higher. */
export function waves(studio: Studio, { top, bottom }: Sheet): string {
  const { random, palette } = studio;
  return many(8, (i) => {
    const near = ((i + 1) / 8) ** 1.7;
    const y = top + near * (bottom - top);
    const span = 90 + near * 330;
    const lift = 3 + near * 26;
    const start = random.between(-span, 0);
    const humps = many(Math.ceil(1900 / span) + 1, () => {
      const up = lift * random.between(0.6, 1.2);
      return d`q${span * 0.3} ${-up * 0.2} ${span * 0.5} ${-up}q${span * 0.16} ${up * 0.9} ${span * 0.5} ${up}`;
    });
    const line = `${d`M${start} ${y}`}${humps}`;
    const body = fade(studio, [
      [0, palette.water.near, 0.75],
      [0.35, palette.water.near, 0.2],
      [1, palette.water.near, 0],
    ]);
    const deep = d`v${60 + near * 140}H${start}z`;
    const crest = stroke(line, [palette.water.glint, 0.8 + near * 2], 'stroke-opacity=".4"');
    return path(line + deep, body) + crest;
  });
}
