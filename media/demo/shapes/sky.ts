import type { Studio } from '#media/demo/studio.ts';
import {
  circle,
  d,
  ellipse,
  fade,
  glow,
  many,
  type Pair,
  path,
  rect,
  type Triple,
} from './marks.ts';

/** The whole sky above `horizon`: colour, stars, sun or moon with its glow, and clouds. */
export function sky(studio: Studio, horizon: number, clouds = 5): string {
  const [zenith, high, low, edge] = studio.palette.sky;
  const air = fade(studio, [
    [0, zenith],
    [0.4, high],
    [0.78, low],
    [1, edge],
  ]);
  return [
    rect([0, 0, 1600, horizon + 2], air),
    studio.palette.stars ? stars(studio, horizon) : '',
    sun(studio, horizon),
    cloudField(studio, horizon, clouds),
  ].join('');
}

/** Air between two planes of a landscape: thickest at `y`, gone `height` above and below. */
export function haze(studio: Studio, [y, height]: Pair, strength = 0.6): string {
  const colour = studio.palette.outdoors.haze;
  const veil = fade(studio, [
    [0, colour, 0],
    [0.5, colour, strength],
    [1, colour, 0],
  ]);
  return rect([0, y - height, 1600, height * 2], veil);
}

/** Where the sun or the moon stands over this horizon. */
export const sunAt = (studio: Studio, horizon: number) => ({
  x: studio.palette.sun.x,
  y: Math.max(90, horizon - studio.palette.sun.up),
});

/** A soft light without an edge, as of a lamp in the air. */
export function shine(studio: Studio, at: readonly [number, number, number], strength = 1): string {
  const { colour } = studio.palette.lamp;
  const light = glow(studio, [
    [0, colour, round2(0.85 * strength)],
    [0.25, colour, round2(0.35 * strength)],
    [1, colour, 0],
  ]);
  return circle(at, light);
}

const round2 = (value: number) => Math.round(value * 100) / 100;

function sun(studio: Studio, horizon: number): string {
  const { radius, colour, glow: tint, strength } = studio.palette.sun;
  const { x, y } = sunAt(studio, horizon);
  const halo = glow(studio, [
    [0, tint, strength],
    [0.18, tint, round2(strength * 0.55)],
    [0.5, tint, round2(strength * 0.18)],
    [1, tint, 0],
  ]);
  const disc = circle([x, y, radius], colour);
  const craters = studio.palette.stars
    ? circle([x - 8, y - 6, 8], '#d6d6c6') + circle([x + 9, y + 8, 6], '#dadacb')
    : '';
  return path(ellipse([x, y, 760, 560]), halo) + (radius > 0 ? disc + craters : '');
}

function stars(studio: Studio, horizon: number): string {
  const { random } = studio;
  return many(190, () => {
    const height = random.next() ** 1.5;
    const bright = Math.round((0.25 + random.next() * 0.7) * (1 - height * 0.8) * 100) / 100;
    const size = random.chance(0.08) ? 2.1 : random.between(0.6, 1.4);
    const at = [random.between(0, 1600), height * horizon * 0.92, size] as const;
    return circle(at, '#eef2ea', `fill-opacity="${bright}"`);
  });
}

function cloudField(studio: Studio, horizon: number, count: number): string {
  const { random } = studio;
  const shift = random.between(0, 300);
  return many(count, (i) => {
    const depth = (i + 1) / (count + 1);
    const y = horizon * (0.12 + depth * 0.66) + random.between(-20, 20);
    const width = (560 - depth * 300) * random.between(0.7, 1.3);
    const x = ((shift + i * 617 + random.between(-120, 120)) % 1760) - 80;
    return studio.variant === 0 && i % 2 === 0
      ? cumulus(studio, [x, y, width * 0.7])
      : streaks(studio, [x, y, width]);
  });
}

/** Soft heaps on a level base, brighter on top. */
function cumulus(studio: Studio, [x, y, width]: Triple): string {
  const { random, palette } = studio;
  const puff = (colour: string, strength: number) =>
    glow(studio, [
      [0, colour, strength],
      [0.35, colour, round2(strength * 0.75)],
      [0.7, colour, round2(strength * 0.22)],
      [1, colour, 0],
    ]);
  const [top, foot] = [puff(palette.cloud.bright, 0.62), puff(palette.cloud.dark, 0.3)];
  const heaps = many(22, (i) => {
    const along = (i / 21) * 2 - 1;
    const size = width * (0.07 + 0.15 * (1 - along * along)) * random.between(0.5, 1.2);
    const left = x + (along * width) / 2;
    return path(ellipse([left, y - size * random.between(0.2, 0.5), size * 1.5, size * 0.6]), top);
  });
  return heaps + path(ellipse([x, y + width * 0.03, width * 0.6, width * 0.06]), foot);
}

function streaks(studio: Studio, [x, y, width]: Triple): string {
  const { bright, dark } = studio.palette.cloud;
  return many(4, (i) => {
    const w = width * studio.random.between(0.5, 1);
    const left = x - w / 2 + studio.random.between(-0.3, 0.3) * width;
    const top = y + i * studio.random.between(8, 15);
    const thick = studio.random.between(5, 15);
    const colour = i < 2 ? bright : dark;
    const fill = fade(
      studio,
      [
        [0, colour, 0],
        [0.45, colour, 0.5],
        [1, colour, 0],
      ],
      'across',
    );
    const back = d`q${-w * 0.4} ${thick * 1.4} ${-w} 0z`;
    return path(`${d`M${left} ${top}q${w * 0.55} ${-thick} ${w} 0`}${back}`, fill);
  });
}
