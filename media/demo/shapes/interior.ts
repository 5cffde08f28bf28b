import type { Studio } from '#media/demo/studio.ts';
import { d, fade, many, path, polygon, rect, stroke } from './marks.ts';

/** A room in one-point perspective: the far wall's box, seen from the middle of the near one. */
export type Room = { left: number; right: number; top: number; bottom: number };

type Planes = { floor: string; wall: string; dim: string; ceiling: string; back: string };

/** Floor, two walls, ceiling and back wall; the wall away from the light is `dim`. */
export function room(studio: Studio, { left, right, top, bottom }: Room, planes: Planes): string {
  const [first, second] =
    studio.sunSide > 0 ? [planes.wall, planes.dim] : [planes.dim, planes.wall];
  return [
    path(
      polygon([
        [0, 0],
        [1600, 0],
        [right, top],
        [left, top],
      ]),
      planes.ceiling,
    ),
    path(
      polygon([
        [0, 0],
        [left, top],
        [left, bottom],
        [0, 900],
      ]),
      first,
    ),
    path(
      polygon([
        [1600, 0],
        [right, top],
        [right, bottom],
        [1600, 900],
      ]),
      second,
    ),
    path(
      polygon([
        [0, 900],
        [left, bottom],
        [right, bottom],
        [1600, 900],
      ]),
      planes.floor,
    ),
    rect([left, top, right - left, bottom - top], planes.back),
  ].join('');
}

/** Tiles on the floor of a room: lines to the vanishing point and lines across. */
export function tiles(
  { left, right, bottom }: Room,
  colour: string,
  vanish: readonly [number, number],
): string {
  const across = many(9, (i) => {
    const y = bottom + (900 - bottom) * ((i + 1) / 10) ** 1.9;
    const grow = (y - bottom) / (900 - bottom);
    return d`M${left * (1 - grow)} ${y}H${right + (1600 - right) * grow}`;
  });
  const along = many(17, (i) => {
    const x = -640 + i * 180;
    const share = (bottom - vanish[1]) / (900 - vanish[1]);
    return d`M${x} 900L${vanish[0] + (x - vanish[0]) * share} ${bottom}`;
  });
  return stroke(across + along, [colour, 1.6], 'stroke-opacity=".4"');
}

/** Light that falls slantwise from an opening: four corners, strongest at the opening. */
export function shaft(
  studio: Studio,
  corners: readonly (readonly [number, number])[],
  strength = 0.4,
): string {
  const colour = studio.palette.stars ? studio.palette.lamp.colour : studio.palette.sun.glow;
  return path(
    polygon(corners),
    fade(studio, [
      [0, colour, strength],
      [1, colour, 0],
    ]),
  );
}

/** The light outside a window at this hour. */
export function outside(studio: Studio): string {
  const [zenith, high, low, edge] = studio.palette.sky;
  return fade(studio, [
    [0, studio.palette.stars ? zenith : high],
    [0.5, low],
    [1, edge],
  ]);
}

/** Corners grow dark, so that the eye stays in the middle. */
export function vignette(studio: Studio, strength = 0.45): string {
  const dark = studio.define(
    `<radialGradient id="@" cx=".5" cy=".5" r=".72"><stop offset=".55" stop-color="#0d1016" stop-opacity="0"/><stop offset="1" stop-color="#0d1016" stop-opacity="${strength}"/></radialGradient>`,
  );
  return rect([0, 0, 1600, 900], dark);
}
