import type { Look, Studio } from '#media/demo/studio.ts';
import { box, d, path, polygon, rect } from './marks.ts';

/** A fill of turned-wood lattice or carved screen: eight-pointed stars on a grid of `size`. */
export function lattice(
  studio: Studio,
  { size, ink, ground }: { size: number; ink: string; ground: string },
): string {
  const h = size / 2;
  const a = size * 0.36;
  const star = `${box([h - a / 1.42, h - a / 1.42, a * 1.41, a * 1.41])}${polygon([
    [h, h - a],
    [h + a, h],
    [h, h + a],
    [h - a, h],
  ])}`;
  const joints = d`M0 0L${size} ${size}M${size} 0L0 ${size}`;
  return studio.define(
    `<pattern id="@" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><path d="${box([0, 0, size, size])}" fill="${ground}"/><path d="${joints}" stroke="${ink}" stroke-width="${size * 0.09}"/><path d="${star}" fill="none" stroke="${ink}" stroke-width="${size * 0.1}"/></pattern>`,
  );
}

type Bay = Look & { x: number; y: number; width: number; height: number };

/** A mashrabiya: a wooden bay window on brackets, with a pitched lid and lattice panels. */
export function mashrabiya(
  studio: Studio,
  { x, y, width, height, far = 0, lit = 0.6 }: Bay,
): string {
  const wood = studio.paint('wood', { far, lit });
  const dark = studio.paint('darkwood', { far, lit: lit * 0.3 });
  const glowing = studio.palette.lamp.lit > 0.3 && studio.random.chance(0.7);
  const ground = glowing
    ? studio.palette.lamp.colour
    : studio.paint('black', { far: far + 0.08, lit: 0.4 });
  const screen = lattice(studio, { size: Math.max(8, Math.round(width / 9)), ink: wood, ground });
  const side = width * 0.16;
  const bracket = polygon([
    [x, y + height],
    [x + width, y + height],
    [x + width * 0.84, y + height * 1.16],
    [x + width * 0.16, y + height * 1.16],
  ]);
  const lid = polygon([
    [x - 6, y],
    [x + width * 0.1, y - height * 0.12],
    [x + width * 0.9, y - height * 0.12],
    [x + width + 6, y],
  ]);
  const shade = studio.sunSide > 0 ? x : x + width - side;
  return [
    path(bracket, dark),
    rect([x, y, width, height], wood),
    rect([x + width * 0.06, y + height * 0.08, width * 0.88, height * 0.5], screen),
    rect([x + width * 0.06, y + height * 0.66, width * 0.88, height * 0.26], screen),
    rect([x + width * 0.49, y, width * 0.03, height], wood),
    rect([shade, y, side, height], dark, 'fill-opacity=".45"'),
    path(lid, studio.paint('wood', { far, lit: 1 })),
    rect([x - 6, y, width + 12, height * 0.05], dark),
  ].join('');
}
