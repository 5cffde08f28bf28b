import type { Studio } from '#media/demo/studio.ts';
import { circle, d, fade, path, stroke, type Triple } from './marks.ts';

/** Somebody in the audience, from behind. */
export function head(studio: Studio, [x, y, size]: Triple): string {
  const ink = studio.paint('black', { lit: 0.12 });
  const rim = studio.paint('ochre', { lit: 0.4 });
  const cloth = studio.random.chance(0.45)
    ? path(
        d`M${x - 20 * size} ${y + 40 * size}Q${x - 25 * size} ${y - 28 * size} ${x} ${y - 28 * size}Q${x + 25 * size} ${y - 28 * size} ${x + 20 * size} ${y + 40 * size}z`,
        ink,
      )
    : circle([x, y - 6 * size, 18 * size], ink);
  return (
    cloth +
    stroke(
      d`M${x - 14 * size} ${y - 20 * size}Q${x} ${y - 31 * size} ${x + 14 * size} ${y - 20 * size}`,
      [rim, 1.6],
      'stroke-opacity=".5"',
    )
  );
}

/** The back of a theatre seat. */
export function seat(studio: Studio, [x, y, size]: Triple): string {
  const plush = fade(studio, [
    [0, studio.paint('terracotta', { lit: 0.12 })],
    [1, studio.paint('darkwood', { lit: 0 })],
  ]);
  return path(
    d`M${x - 38 * size} ${y + 90}V${y + 24 * size}Q${x} ${y - 2 * size} ${x + 38 * size} ${y + 24 * size}V${y + 90}z`,
    plush,
  );
}
